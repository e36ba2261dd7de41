import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {cacheControl, keep} from '../src/domain/delivery/caching.ts';
import {textType} from '../src/domain/delivery/file-types.ts';
import {headersFor} from '../src/domain/delivery/header-rule.ts';
import {parseHeadersFile} from '../src/domain/delivery/headers-file.ts';
import {parseRedirectsFile} from '../src/domain/delivery/redirects-file.ts';
import {ask, brotli, missingPage, type ServedFile} from './served-file.ts';

/** Answers requests from a build's folder. Texts go out compressed, from memory; everything else, and parts of files, through sirv. */
export function answerFrom(root: string): RequestListener {
  const files = sirv(root, {dev: true, dotfiles: true});
  return (request, response) => {
    answer(root, request, response, files).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else end(response, 500, 'The server failed. What failed stands in its terminal.');
    });
  };
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  const {pathname, search} = addressOf(request.url ?? '/');
  setPolicy(root, pathname, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    end(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const moved = readIfThere(root, '_redirects', parseRedirectsFile)?.get(pathname);
  if (moved !== undefined) {
    redirect(response, moved);
    return;
  }
  const asked = await ask(root, pathname);
  switch (asked.kind) {
    case 'folder':
      redirect(response, `${pathname}/${search}`);
      return;
    case 'nothing':
      await answerMissing(root, request, response);
      return;
    case 'file':
      response.setHeader('Cache-Control', cacheControl(pathname));
      await answerFile(asked.file, request, response, files);
  }
}

/** Leading slashes are folded: a redirect to `//host/` would leave the site. */
function addressOf(requested: string): {readonly pathname: string; readonly search: string} {
  const url = `http://site/${requested.replace(/^\/+/, '')}`;
  return URL.canParse(url) ? new URL(url) : {pathname: '/%', search: ''};
}

/** The headers that the build wrote for hosts. A folder without them is served without a policy; tools/serve.ts says so. */
function setPolicy(root: string, path: string, response: ServerResponse): void {
  const rules = readIfThere(root, '_headers', parseHeadersFile) ?? [];
  for (const {name, value} of headersFor(rules, path)) response.setHeader(name, value);
}

function readIfThere<T>(root: string, name: string, parse: (text: string) => T): T | undefined {
  const file = join(root, name);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

function redirect(response: ServerResponse, target: string): void {
  response.setHeader('Location', target);
  end(response, 301, '');
}

function end(response: ServerResponse, status: number, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('Cache-Control', keep.never);
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(body);
}

/** The built 404 page, with status 404: a missing page is never a success and never kept. */
async function answerMissing(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await missingPage(root);
  if (page === undefined) {
    end(response, 404, 'Not found');
    return;
  }
  response.setHeader('Content-Type', textType(page.path) ?? '');
  end(response, 404, await encode(page, request, response));
}

async function answerFile(
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  const type = textType(file.path);
  if (type !== undefined && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
  const bytes = request.headers.range === undefined ? await encode(file, request, response) : file.bytes;
  const etag = `"${file.hash}${response.hasHeader('Content-Encoding') ? '-br' : ''}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.removeHeader('Content-Encoding');
    response.statusCode = 304;
    response.end();
  } else if (bytes === file.bytes) {
    request.url = encodeURI(file.path);
    files(request, response, () => end(response, 404, 'Not found'));
  } else {
    response.setHeader('Content-Length', bytes.length);
    response.end(bytes);
  }
}

/** The bytes in the best encoding that was asked for, and the headers that say so. */
async function encode(file: ServedFile, request: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  if (textType(file.path) === undefined) return file.bytes;
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '');
  if (!accepted) return file.bytes;
  response.setHeader('Content-Encoding', 'br');
  return (await brotli(file)) ?? file.bytes;
}
