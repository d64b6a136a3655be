/** Answers web requests with the files of a built site. */
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * A listener that serves `folder` below `base`, sends a visitor of the root on to `base`,
 * and answers everything else with the site's own 404 page.
 *
 * @throws Error when `folder` holds no built site.
 */
export function siteListener(folder: string, base: string): RequestListener {
  const notFoundPage = path.join(folder, '404.html');
  if (!existsSync(notFoundPage)) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const notFound = readFileSync(notFoundPage);
  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  };
  const serveFile = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => answerNotFound(response),
  });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      serveFile(request, response);
    } else if (url === '/' || `${url}/` === base) {
      response.writeHead(302, { Location: base }).end();
    } else {
      answerNotFound(response);
    }
  };
}
