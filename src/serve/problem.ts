// Errors as answers, after RFC 9457: a title for the kind of error, and one sentence that says what to do about this one.

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import type { ProblemAnswer } from "./contract.ts";

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Refused",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  413: "Too large",
  415: "Wrong content type",
  500: "Internal error",
  503: "Not available",
};

export function problem<Status extends ContentfulStatusCode>(
  context: Context,
  status: Status,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  const body: ProblemAnswer = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail,
    ...more,
  };
  return context.json(body, status, { "Content-Type": "application/problem+json" });
}

/** "'limit' is out of bounds: Too big: expected number to be <=500." */
export function invalid(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "The request is not valid.";
  const where = issue.path.length > 0 ? `'${issue.path.join(".")}'` : "The request";
  return `${where} is not valid: ${issue.message.replace(/\.$/, "")}.`;
}
