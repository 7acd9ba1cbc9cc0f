package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.RequestNumber;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Open requests by number, oldest first, the same ones each time for the same day: rows of the request, its tasks and its
 * facts as the platform itself would have written them. The procedure has gone each way for each of a few hundred times of
 * submission; what differs from one applicant to the next is filled in.
 */
final class Generator {
  static final String REQUEST_COLUMNS = "id, number, draft_id, tracking_token, unit_id, person_id, applicant, "
      + "applicant_folded, mobile_hash, service_code, service_version, subject, answers, papers, version, state, stage, "
      + "submitted_at, due_at";
  static final String TASK_COLUMNS = "request_id, id, unit_id, person_id, kind, role, opened_at, due_at";
  static final String FACT_COLUMNS = "stream, seq, types, actor, at, unit_id, person_id, data";

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final long SEED = 20_260_101;
  private static final int TIMES = 360;
  private static final Duration OLDEST = Duration.ofDays(60);

  /** The rows of some requests in the text form of COPY. */
  record Rows(StringBuilder requests, StringBuilder tasks, StringBuilder facts) {
    Rows() {
      this(new StringBuilder(), new StringBuilder(), new StringBuilder());
    }
  }

  private final TrackingKeys keys;
  private final GeneratorUnits units;
  private final long count;
  private final Instant now;
  private final List<List<GeneratorStory>> stories = new ArrayList<>();

  Generator(Transitions transitions, Catalogue catalogue, Territory territory, TrackingKeys keys, long count,
      Instant now) {
    this.keys = keys;
    this.units = new GeneratorUnits(territory);
    this.count = count;
    this.now = now;
    GeneratorStories teller = new GeneratorStories(transitions, catalogue, units.first(), now);
    for (int time = 0; time < TIMES; time++) {
      Instant submittedAt = submittedAt((time + 0.5) / TIMES);
      stories.add(GeneratorWay.ALL.stream().map(way -> teller.of(way, submittedAt)).toList());
    }
  }

  /** @param n from 1 */
  void write(long n, Rows rows) {
    SplittableRandom random = new SplittableRandom(SEED + n * 7919);
    GeneratorStory story = story(stories.get((int) ((n - 1) * TIMES / count)), random);
    Instant submittedAt = story.stand().submittedAt();
    UUID id = new UUID(submittedAt.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12),
        random.nextLong() >>> 2 | Long.MIN_VALUE);
    UUID person = new UUID(0x0190_a000_0000_7000L, Long.MIN_VALUE | random.nextLong(1, 1 + count * 7 / 10 + 1));
    RequestNumber number = RequestNumber.of(submittedAt.atZone(WorkingDays.CAIRO).getYear(), n);
    int unit = units.any(random);
    List<String> places = GeneratorStories.places(id, person, number, unit);
    request(rows.requests(), story, places, unit, random);
    String owner = "\t" + unit + "\t" + person + "\t";
    story.tasks().forEach(task -> rows.tasks().append(id).append('\t').append(task.id()).append(owner)
        .append(task.row()).append('\n'));
    facts(rows.facts(), story, places, owner);
  }

  private void request(StringBuilder into, GeneratorStory story, List<String> places, int unit,
      SplittableRandom random) {
    String name = GeneratorNames.person(random);
    MobileNumber mobile = new MobileNumber("01%d%08d".formatted(new int[] {0, 1, 2, 5}[random.nextInt(4)],
        random.nextInt(100_000_000)));
    Request.Content content = GeneratorContents.of(story.service().code(), mobile.national(), random);
    String subject = content.subject() == null ? "{}" : Json.write(content.subject());
    into.append(GeneratorCopy.row(places.get(0), places.get(2).replace("\"", ""), GeneratorContents.id(random).toString(),
        token(random), Integer.toString(unit), places.get(1), name, NameKey.of(name),
        "\\\\x" + HexFormat.of().formatHex(keys.hash(mobile)), story.service().code(),
        Integer.toString(story.service().version()),
        GeneratorCopy.escaped(subject), GeneratorCopy.escaped(Json.write(content.answers())),
        Json.write(content.papers()), Integer.toString(story.stand().version()))).append('\t');
    story.stand().state().fill(into, places);
    into.append('\t').append(GeneratorCopy.row(story.stand().stage(), story.stand().submittedAt().toString(),
        story.stand().dueAt().toString())).append('\n');
  }

  private static void facts(StringBuilder into, GeneratorStory story, List<String> places, String owner) {
    for (GeneratorStory.Told told : story.facts()) {
      into.append(Request.stream(UUID.fromString(places.getFirst()))).append('\t').append(told.last()).append('\t')
          .append(told.types()).append('\t');
      told.actor().fill(into, places);
      into.append('\t').append(told.at()).append(owner);
      told.data().fill(into, places);
      into.append('\n');
    }
  }

  private static GeneratorStory story(List<GeneratorStory> of, SplittableRandom random) {
    int place = random.nextInt(GeneratorWay.ALL.stream().mapToInt(GeneratorWay::weight).sum());
    for (GeneratorStory story : of) {
      place -= story.way().weight();
      if (place < 0) {
        return story;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  /** @param place 0 for the oldest, 1 for now: most are of the last days */
  private Instant submittedAt(double place) {
    double back = (1 - place) * (1 - place);
    return now.minusSeconds((long) (OLDEST.toSeconds() * back));
  }

  private static String token(SplittableRandom random) {
    StringBuilder token = new StringBuilder(28);
    random.ints(28, 0, ALPHABET.length()).forEach(i -> token.append(ALPHABET.charAt(i)));
    return token.toString();
  }
}
