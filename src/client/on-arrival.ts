/** What a page does depending on how the reader arrived: from a search, or by a dated link. */
import { showChangesSince } from './changes-since.ts';
import './highlight-terms.ts';

void showChangesSince();
