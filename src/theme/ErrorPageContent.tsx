// Change: in our words and type. Only `npm start` shows it: a page of the built site is static.
import type {ReactNode} from 'react';
import type {FallbackParams} from '@docusaurus/ErrorBoundary';

export default function ErrorPageContent({error, tryAgain}: FallbackParams): ReactNode {
  return (
    <div className="frame prose">
      <h1>This page could not be drawn</h1>
      <p>{error.message}</p>
      <p>
        <button type="button" onClick={tryAgain}>
          Draw it again
        </button>
      </p>
    </div>
  );
}
