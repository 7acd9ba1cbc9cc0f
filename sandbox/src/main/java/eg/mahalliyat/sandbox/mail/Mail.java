package eg.mahalliyat.sandbox.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that came in: its text is the plain part, or the HTML part without its markup. */
public record Mail(
    int number,
    String from,
    List<String> to,
    String subject,
    @Nullable Instant at,
    String text,
    List<String> attachments) {}
