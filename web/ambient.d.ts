// What the bundler provides, and what files of src/model mention that are only read for their types.

declare module "*.css";
declare module "node:crypto";
