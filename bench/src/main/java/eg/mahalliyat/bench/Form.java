package eg.mahalliyat.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The form that every engine gets: 20 answers of usual length and 4 papers. */
public record Form(Map<String, String> answers, Map<String, UUID> papers) {
  private static final String[] TEXTS = {"بقالة النيل", "12 شارع 9، المعادي", "الدور الأرضي", "بجوار المدرسة",
      "محمد أحمد عبد الرحمن", "سجل تجاري رقم 48213", "بيع مواد غذائية ومنظفات", "عقد إيجار مؤرخ 2024-03-01"};

  /** The same for the same number. */
  public static Form of(long n) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (int i = 1; i <= 16; i++) {
      answers.put("text" + i, TEXTS[(int) ((n + i) % TEXTS.length)]);
    }
    answers.put("area", String.valueOf(10 + n % 200));
    answers.put("years", String.valueOf(1 + n % 3));
    answers.put("mobile", "0100" + String.format("%07d", n % 10_000_000));
    answers.put("declaration", "yes");
    Map<String, UUID> papers = new LinkedHashMap<>();
    for (String paper : new String[] {"TENURE", "SKETCH", "SURVEY", "LEASE"}) {
      papers.put(paper, new UUID(0x0190_0000_0000_7000L + paper.hashCode(), 0x8000_0000_0000_0000L | n));
    }
    return new Form(answers, papers);
  }
}
