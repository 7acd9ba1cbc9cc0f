package eg.mahalliyat.requests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** What an applicant said and handed in. */
final class GeneratorContents {
  private static final int TEXTS = 16;

  private GeneratorContents() {}

  static Request.Content of(String service, String mobile, SplittableRandom random) {
    return service.equals("SHP-02") ? renewal(mobile, random) : licence(mobile, random);
  }

  static UUID id(SplittableRandom random) {
    return new UUID(random.nextLong() & ~0xf000L | 0x7000, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }

  private static Request.Content licence(String mobile, SplittableRandom random) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (int i = 1; i <= TEXTS; i++) {
      answers.put("text" + i, switch (i % 4) {
        case 1 -> GeneratorNames.shop(random);
        case 2 -> GeneratorNames.address(random);
        case 3 -> GeneratorNames.person(random);
        default -> GeneratorNames.trade(random);
      });
    }
    answers.put("area", String.valueOf(8 + random.nextInt(190)));
    answers.put("years", String.valueOf(1 + random.nextInt(3)));
    answers.put("mobile", mobile);
    answers.put("declaration", "yes");
    Map<String, UUID> papers = new LinkedHashMap<>();
    for (String paper : new String[] {"TENURE", "SKETCH", "SURVEY", "LEASE"}) {
      papers.put(paper, id(random));
    }
    return new Request.Content(null, answers, papers);
  }

  private static Request.Content renewal(String mobile, SplittableRandom random) {
    Map<String, String> entry = Map.of("licence_number", random.nextInt(100, 400) + "/2024/" + random.nextInt(1, 9000),
        "trade_name", GeneratorNames.shop(random), "activity", GeneratorNames.trade(random), "area_m2",
        random.nextInt(8, 190) + ".5", "address", GeneratorNames.address(random), "expires_on", "2026-12-31");
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("changed", "no");
    answers.put("years", String.valueOf(1 + random.nextInt(3)));
    answers.put("mobile", mobile);
    answers.put("delivery", random.nextBoolean() ? "electronic" : "pickup");
    answers.put("declaration", "yes");
    return new Request.Content(new Subject("shop-licence", id(random), entry), answers, Map.of("TENURE", id(random)));
  }
}
