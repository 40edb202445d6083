import { expect, test } from 'vitest';
import {
  absoluteUrl,
  articlePath,
  homePath,
  neutralPath,
  pagePath,
  picturePath,
  searchIndexPath,
  searchPath,
  topicPath,
  withBase,
} from '#i18n/urls.ts';

test.each([
  [homePath('es'), '/es/'],
  [articlePath('es', 1133), '/es/kb/1133/'],
  [articlePath('es', 1133, 'login-attempt-loop'), '/es/kb/1133/#login-attempt-loop'],
  [neutralPath(1133), '/kb/1133/'],
  [topicPath('es', 'login'), '/es/topics/login/'],
  [searchPath('es'), '/es/search/'],
  [searchPath('es', 'clave caducada'), '/es/search/?q=clave%20caducada'],
  [pagePath('en', 'about'), '/en/about/'],
  [picturePath(9003, 'window.es.png'), '/kb/9003/window.es.png'],
  [searchIndexPath('es'), '/pagefind/es/'],
  [withBase('/help/', '/es/'), '/help/es/'],
  [withBase('/', '/es/'), '/es/'],
  [absoluteUrl({ url: 'https://help.example', base: '/help/' }, '/es/'), 'https://help.example/help/es/'],
])('%s', (made, expected) => {
  expect(made).toBe(expected);
});
