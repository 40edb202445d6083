import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'inline-code'));

describe('inline-code', () => {
  test.each([
    ['Open `a.xml`.', 'Abra `b.xml`.', 'inline-code es 1'],
    ['Open `a.xml`.', 'Ábralo.', 'inline-code es 1'],
    ['Type `ls` or `cd`.', 'Escriba `ls` o `ls`.', 'inline-code es 1'],
    ['Type `list all`.', 'Escriba `listall`.', 'inline-code es 1'],
    ['Use `<Badge>`.', 'Use `<Bagde>`.', 'inline-code es 1'],
    ['Use `yield`.', 'Use `yIeld`.', 'inline-code es 1'],
    ['Use `APIRouter`.', 'Use `ApiRouter`.', 'inline-code es 1'],
    ['`APIRouter`: an `APIRouter`.', '`APIRouter`: un `ApiRouter`.', 'inline-code es 1'],
    ['Join them with `or`.', 'Únalos con `Guardar`.', 'inline-code es 1'],
    ['Call `onOpen`.', 'Llame a `onClose`.', 'inline-code es 1'],
    ['It returns `null`.', 'Devuelve `nulo`.', 'inline-code es 1'],
    ['Run `git push`.', 'Ejecute `git pull`.', 'inline-code es 1'],
    ['Run `get {{a1}}`.', 'Ejecute `get {{a2}}`.', 'inline-code es 1'],
    [
      'Set `data`.\n\n```js\nuse(data);\n```',
      'Defina `datos`.\n\n```js\nuse(data);\n```',
      'inline-code es 1',
    ],
    ['In `wait 2 secs`.', 'En `esperar 3 segundos`.', 'inline-code es 1'],
    ['Open `settings.json`.', 'Abra `config.json`.', 'inline-code es 1'],
    ['Run `curl https://a.example/en/x`.', 'Ejecute `curl https://a.example/es/y`.', 'inline-code es 1'],
    ['Save `a.js` in `src`.', 'Guarde `lib/a.js`.', 'inline-code es 1', 'inline-code es 1'],
    ['Use `badge`, always `badge`.', 'Use `badge`, siempre `badeg`.', 'inline-code es 1'],
    ['The `User` is what a `User` is.', 'El `User` es lo que es un .', 'inline-code es 1'],
    ['Put `Card` into the first `Card` here.', 'Ponga el  primero dentro de `Card`.', 'inline-code es 1'],
    ['Letters such as `á`, as in Bogotá.', 'Letras como la de Bogotá.', 'inline-code es 1'],
    ['End it with `.` at once.', 'Termínelo así.', 'inline-code es 1'],
    ['Group `by (job)`.', 'Agrupe `by (ob)`.', 'inline-code es 1'],
  ])('a difference is reported: %j | %j', (en, es, ...expected) => {
    expect(found(en, es)).toEqual(expected);
  });

  test.each([
    ['Type `<your-name>`.', 'Escriba `<su-nombre>`.'],
    ['The `window`.', 'La ventana `window`.'],
    ['Run `zip {{out.zip}} {{path/to/folder}}`.', 'Ejecute `zip {{salida.zip}} {{ruta/a/carpeta}}`.'],
    ['Open `{city}/map`.', 'Abra `{ciudad}/map`.'],
    ['Use a `while` block; see `deadline`.', 'Use un bloque `mientras`; vea `deadline`.'],
    ['Drag `turn 90 degrees`.', 'Arrastre `girar 90 grados`.'],
    ['Set `my_list`.', 'Defina `mi_lista`.'],
    ['Go to `your-domain.com/feed.xml`.', 'Vaya a `tu-dominio.com/feed.xml`.'],
    [
      'The line `sum(prices)`.\n\n```py\nsum(prices)\n```',
      'La línea `sum(precios)`.\n\n```py\nsum(precios)\n```',
    ],
    ['Run `curl https://a.example/en/x`.', 'Ejecute `curl https://a.example/es/x`.'],
    ['Set `lang="en-US"`.', 'Defina `lang="es-MX"`.'],
    ['Put `a.ts` into the folder `lib`.', 'Cree `lib/a.ts`.'],
    ['The class `Store` of the module `shop`.', 'La clase `shop.Store`.'],
    ['Cree `lib/a.ts`.', 'Put `a.ts` into the folder `lib`.'],
    ['The `User` is what a `User` is.', 'El `User` es lo que es.'],
    ['Run `group by name`.', 'Ejecute `agrupar por nombre`.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
