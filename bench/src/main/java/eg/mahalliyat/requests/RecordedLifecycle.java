package eg.mahalliyat.requests;

import eg.mahalliyat.bench.Engine;
import eg.mahalliyat.bench.Form;
import eg.mahalliyat.bench.PgScript;
import eg.mahalliyat.bench.Recording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Runs one lifecycle of the platform and writes down what the database was asked, as a script for pgbench. */
public final class RecordedLifecycle {
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private RecordedLifecycle() {}

  /** @param arguments the address of the database, a folder for keys and files, the file to write */
  public static void main(String[] arguments) throws Exception {
    record(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
    System.exit(0);
  }

  private static void record(String url, Path home, Path script) throws Exception {
    try (LicenceLifecycle platform = new LicenceLifecycle(url, home, false, List.of(), Recording.class)) {
      platform.prepare(1);
      Recording.taken();
      platform.lifecycle((step, work) -> work.run());
      Files.writeString(script, script(platform, Recording.taken()), StandardCharsets.UTF_8);
    }
  }

  private static String script(LicenceLifecycle platform, List<Recording.Sent> sent) {
    long n = platform.taken();
    int unit = platform.drafts().unit(n);
    PgScript script = new PgScript(n, unit, platform.drafts().units());
    Set<UUID> known = new HashSet<>(Form.of(n).papers().values());
    known.add(BenchDrafts.id(n));
    known.forEach(script::numbered);
    script.replace(BenchDrafts.person(n).toString(), "'" + BenchDrafts.person(n).toString().substring(0, 24)
        + "' || lpad(to_hex(:n::bigint % " + BenchDrafts.PEOPLE + "), 12, '0')");
    known.add(BenchDrafts.person(n));
    Recording.Sent submitted = sent.stream().filter(s -> s.sql().contains("INSERT INTO requests.request"))
        .findFirst().orElseThrow();
    // The order of columns in RequestRows.submitting: id, number, draft, token; behind what stands before it.
    int first = submitted.params().indexOf(BenchDrafts.id(n)) - 2;
    script.replace(String.valueOf(submitted.params().get(first + 1)), "'9' || lpad((:n::bigint)::text, 10, '0')");
    script.replace(String.valueOf(submitted.params().get(first + 3)), "left(upper(md5((:n::bigint)::text)), 28)");
    int drawn = 0xe0;
    for (UUID id : all(sent)) {
      if (!known.contains(id) && id.toString().endsWith("-8000-%012x".formatted(unit))) {
        script.ofUnit(id);
      } else if (!known.contains(id)) {
        script.drawn(id, "0190%02x00".formatted(drawn++));
      }
    }
    return script.of(sent);
  }

  private static Set<UUID> all(List<Recording.Sent> sent) {
    Set<UUID> all = new HashSet<>();
    sent.forEach(one -> UUIDS.matcher(one.params().toString()).results()
        .forEach(found -> all.add(UUID.fromString(found.group()))));
    return all;
  }
}
