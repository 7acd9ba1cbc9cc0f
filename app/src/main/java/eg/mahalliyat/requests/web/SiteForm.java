package eg.mahalliyat.requests.web;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.procedure.Evidence;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.shared.ArabicText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of the page on which findings are noted. */
final class SiteForm {
  static final String FINDING = "finding-";

  private static final Pattern DEGREES = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");
  private static final int LONGEST = 2000;

  private SiteForm() {}

  /** What is kept until it is decided: everything that was typed, right or wrong. */
  static Map<String, String> kept(Form form) {
    Map<String, String> kept = new LinkedHashMap<>();
    form.values().keySet().stream()
        .filter(f -> f.startsWith(FINDING) || f.startsWith("text-") || f.equals("latitude") || f.equals("longitude"))
        .forEach(field -> kept.put(field, Typed.cut(ArabicText.visible(form.value(field)), LONGEST)));
    return kept;
  }

  /** @throws Conflict when the place is no place; the procedure looks at everything else */
  static Findings findings(Form form, Evidence wanted, List<UUID> photographs) {
    Map<String, String> checklist = new LinkedHashMap<>();
    wanted.checklist().forEach((key, type) -> {
      String typed = ArabicText.visible(form.value(FINDING + key));
      checklist.put(key, type == ValueType.NUMBER ? Typed.number(typed) : Typed.cut(typed, LONGEST));
    });
    return new Findings(checklist, photographs.stream().map(UUID::toString).toList(), place(form));
  }

  /** Latitude and longitude in western digits, as far as they are typed. */
  static String placed(Form form) {
    return Typed.number(form.value("latitude")) + " " + Typed.number(form.value("longitude"));
  }

  private static Findings.@Nullable Place place(Form form) {
    String latitude = Typed.number(form.value("latitude"));
    String longitude = Typed.number(form.value("longitude"));
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
      throw new Conflict("procedure.refused.coordinates-wrong", Map.of());
    }
    return new Findings.Place(new BigDecimal(latitude), new BigDecimal(longitude));
  }
}
