// Fetches the ready-made Web Chat bundle once, checks it, and compresses it for the server. Started by Web.targets.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const version = "4.18.1";
const file = "webchat-minimal.js";
const sha256 = "74e43ebf6a47bfc4c7d905f11ba1caeca97c4085a2a1cb5ec6deceda58b426d4";
const target = process.argv[2];
const marker = join(target, `webchat-${version}.txt`);

const work = mkdtempSync(join(tmpdir(), "webchat-"));
try {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["pack", `botframework-webchat@${version}`, "--silent"], {
    cwd: work,
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "inherit"],
  });
  const archive = readdirSync(work).find((name) => name.endsWith(".tgz"));
  const wanted = [`package/dist/${file}`, `package/dist/${file}.LICENSE.txt`];
  execFileSync("tar", ["-xzf", archive, ...wanted], { cwd: work });

  const bundle = readFileSync(join(work, wanted[0]));
  const actual = createHash("sha256").update(bundle).digest("hex");
  if (actual !== sha256) {
    throw new Error(`${file} of botframework-webchat ${version} has SHA-256 ${actual}, expected ${sha256}`);
  }

  const ready = join(work, "ready");
  mkdirSync(ready);
  const named = join(ready, `webchat.${sha256.slice(0, 12)}.js`);
  writeFileSync(named, bundle);
  writeFileSync(`${named}.gz`, gzipSync(bundle, { level: 9 }));
  writeFileSync(
    `${named}.br`,
    brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }),
  );
  writeFileSync(join(ready, "LICENSE.txt"), readFileSync(join(work, wanted[1])));

  // Builds may run side by side: whole files are moved into place, the marker last.
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(ready)) {
    writeFileSync(join(target, `${name}.${process.pid}`), readFileSync(join(ready, name)));
    renameSync(join(target, `${name}.${process.pid}`), join(target, name));
  }
  if (!existsSync(marker)) {
    writeFileSync(marker, `botframework-webchat ${version}, dist/${file}, SHA-256 ${sha256}\n`);
  }
} catch (error) {
  console.error(`Web Chat could not be fetched: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
