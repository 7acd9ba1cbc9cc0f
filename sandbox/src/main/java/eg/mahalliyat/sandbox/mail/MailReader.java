package eg.mahalliyat.sandbox.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a MIME message into a {@link Mail}. */
final class MailReader {
  private MailReader() {}

  static Mail read(int number, MimeMessage message) {
    try {
      return new Mail(
          number,
          addresses(message.getFrom()).stream().findFirst().orElse(""),
          addresses(message.getAllRecipients()),
          Optional.ofNullable(message.getSubject()).orElse(""),
          instant(message.getSentDate()),
          text(message),
          attachments(message));
    } catch (MessagingException e) {
      throw new IllegalStateException("mail " + number + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Part message) throws MessagingException, IOException {
    var leaves = leaves(message);
    for (var type : List.of("text/plain", "text/html")) {
      for (var leaf : leaves) {
        if (leaf.isMimeType(type) && leaf.getFileName() == null) {
          return withoutMarkup(type, String.valueOf(leaf.getContent()));
        }
      }
    }
    return "";
  }

  private static String withoutMarkup(String type, String text) {
    return type.equals("text/plain") ? text : text.replaceAll("<[^>]*>", " ").strip();
  }

  private static List<String> attachments(Part message) throws MessagingException, IOException {
    var names = new ArrayList<String>();
    for (var leaf : leaves(message)) {
      if (leaf.getFileName() != null) {
        names.add(MimeUtility.decodeText(leaf.getFileName()));
      }
    }
    return names;
  }

  private static List<Part> leaves(Part part) throws MessagingException, IOException {
    if (!(part.getContent() instanceof Multipart many)) {
      return List.of(part);
    }
    var all = new ArrayList<Part>();
    for (int i = 0; i < many.getCount(); i++) {
      BodyPart each = many.getBodyPart(i);
      all.addAll(leaves(each));
    }
    return all;
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return Stream.ofNullable(addresses).flatMap(Stream::of).map(MailReader::address).toList();
  }

  private static String address(Address address) {
    return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
