package eg.mahalliyat.sandbox.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people in Egypt read them. */
public final class CairoTime {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Africa/Cairo"));

  private CairoTime() {}

  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
