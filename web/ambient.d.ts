// What the bundler provides, and what files of src mention that are only read for their types.

declare module "*.css";
declare module "node:crypto";
declare module "node:buffer";
declare module "node:zlib";
