// A study that nobody has coded in yet, in DNA's own shape, for a case that is to be opened there. DNA opens no file
// without a coder and a password; whoever exports chooses both. None is invented here.

import { hash, randomBytes } from "node:crypto";
import type { CodedStudy } from "../../model/coding.ts";

/**
 * A password as DNA keeps it: jasypt's StrongPasswordEncryptor, which is SHA-256 a hundred thousand times over 16 random
 * bytes and the password's UTF-8 (normalised to NFC), the bytes put before the digest, in base 64.
 */
export function passwordDigest(password: string, salt: Uint8Array = randomBytes(16)): string {
  let digest = hash("sha256", Buffer.concat([salt, Buffer.from(password.normalize("NFC"))]), "buffer");
  for (let round = 1; round < 100_000; round++) digest = hash("sha256", digest, "buffer");
  return Buffer.concat([salt, digest]).toString("base64");
}

/** True where `password` opens a digest that DNA keeps. */
export function opens(digest: string, password: string): boolean {
  const kept = Buffer.from(digest, "base64");
  return kept.length === 48 && passwordDigest(password, kept.subarray(0, 16)) === digest;
}

/** No documents yet; one coder, the administrator; DNA's usual type of statement with its four variables. */
export function newStudy(coder: { readonly name: string; readonly password: string }): CodedStudy {
  return {
    settings: [
      { property: "version", value: "3.0.7" },
      { property: "date", value: "2022-06-10" },
    ],
    coders: [
      {
        id: 1,
        name: coder.name,
        colour: [255, 255, 0],
        password: passwordDigest(coder.password),
        settings: {},
      },
    ],
    coderRelations: [],
    documents: [],
    statementTypes: [{ id: 1, label: "DNA Statement", colour: [239, 208, 51] }],
    variables: [
      { id: 1, name: "person", type: "short text", statementType: 1 },
      { id: 2, name: "organization", type: "short text", statementType: 1 },
      { id: 3, name: "concept", type: "short text", statementType: 1 },
      { id: 4, name: "agreement", type: "boolean", statementType: 1 },
    ],
    variableLinks: [],
    highlights: [],
    // DNA gives every short text variable an empty entity, for a statement in which nothing is chosen.
    entities: [1, 2, 3].map((variable) => ({
      id: variable,
      variable,
      value: "",
      colour: [0, 0, 0] as const,
      childOf: null,
    })),
    attributeVariables: [],
    attributeValues: [],
    statements: [],
  };
}
