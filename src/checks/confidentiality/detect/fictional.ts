/** Telephone numbers that are set aside for films and books, without `+`. */
const ranges: readonly RegExp[] = [
  // NANPA: 555-0100 to 555-0199 of every area.
  /^1\d{3}55501\d\d$/,
  // Ofcom.
  /^44(?:2079460|2896496|2920180|1632960|1914980|1(?:1[3-8]|[2-6]1)4960|7700900|8081570|9098790|3069990)\d{3}$/,
  // ACMA: geographic numbers of two exchanges, and mobiles one by one.
  /^61(?:[2378](?:5550|7010)00\d\d|491570(?:006|1[0156]\d|313|737)|49157(?:1266|1491|1804|2549|2665|2983|3770|3087|4118|4632|5254|5789|6398|6801|7426|7644|8957|8148|8888|9212|9760|9455))$/,
  // BNetzA: one block each of five cities, and mobiles.
  /^49(?:(?:3023125|6990009|4066969|2214710|8999998)\d{3}|15228817386|15228895456|15254599371|17139200\d\d|172(?:9925904|9968532|9973185|9973186|9980752)|174(?:9091317|9464308)|176040690\d\d)$/,
  // ARCEP: one block each of five regions, and mobiles.
  /^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
];

/** True for a number in international form (`+44…`) that nobody has. */
export function isFictional(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  return ranges.some((range) => range.test(digits));
}
