package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.requests.Sending;
import eg.mahalliyat.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a device tells of a sending, read; empty where it is nothing that a device of ours sends. */
final class SentForm {
  private static final Pattern TASK = Pattern.compile("[\\w-]{1,60}#\\d{1,4}");
  private static final Pattern DEGREES = Pattern.compile("\\d{1,2}\\.\\d{1,6}");
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

  private SentForm() {}

  static Optional<Sending> decision(Form form) {
    return sending(form, null);
  }

  static Optional<Sending> photograph(Form form) {
    try {
      return sending(form, new Sending.Taken(Instant.parse(form.value("taken-at")), degrees(form, "latitude"),
          degrees(form, "longitude")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Says when and where, for whoever looks at the case. */
  static String fileName(Sending sending) {
    Sending.Taken taken = sending.taken();
    if (taken == null) {
      return "";
    }
    String when = NAME.format(taken.at().atZone(WorkingDays.CAIRO));
    return taken.latitude() == null ? when + ".jpg"
        : "%s (%s %s).jpg".formatted(when, taken.latitude(), taken.longitude());
  }

  private static Optional<Sending> sending(Form form, Sending.@Nullable Taken taken) {
    try {
      return TASK.matcher(form.value("task")).matches()
          ? Optional.of(new Sending(UUID.fromString(form.value("sending")), UUID.fromString(form.value("request")),
              form.value("task"), taken))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable BigDecimal degrees(Form form, String field) {
    String typed = form.value(field);
    return DEGREES.matcher(typed).matches() ? new BigDecimal(typed) : null;
  }
}
