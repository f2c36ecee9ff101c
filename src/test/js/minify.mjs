// Prints a script without what only people read: node minify.mjs TERSER SCRIPT, TERSER being the one
// file of terser that has all of it.
import { readFileSync } from "node:fs";

const [bundle, script] = process.argv.slice(2).map(file => readFileSync(file, "utf8"));
const terser = {};
// It asks for source maps, which are not made here.
new Function("exports", "module", "require", bundle)(terser, {}, () => ({}));
const module = /^export /m.test(script);
const { code } = await terser.minify(script, {
  module,
  ecma: module ? 2020 : 5,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
});
process.stdout.write(code + "\n");
