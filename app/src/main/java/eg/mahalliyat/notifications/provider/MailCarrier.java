package eg.mahalliyat.notifications.provider;

import eg.mahalliyat.notifications.Carrier;
import eg.mahalliyat.notifications.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** E-mail over SMTP. There are no receipts: a letter stays "sent". */
@Component
class MailCarrier implements Carrier {
  /** Jakarta Mail waits for ever unless told otherwise. */
  private static final Map<String, String> PATIENCE = Map.of("mail.smtp.connectiontimeout", "5000",
      "mail.smtp.timeout", "10000", "mail.smtp.writetimeout", "10000");

  private final @Nullable JavaMailSender sender;
  private final MailSettings settings;

  MailCarrier(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
    this.sender = sender.getIfAvailable();
    this.settings = settings;
    if (this.sender instanceof JavaMailSenderImpl mail) {
      PATIENCE.forEach(mail.getJavaMailProperties()::putIfAbsent);
    }
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public Outcome send(String to, Text text) {
    if (sender == null) {
      return new Refused("no mail server is set");
    }
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(settings.from());
    letter.setTo(to);
    letter.setSubject(text.subject());
    letter.setText(text.body());
    try {
      sender.send(letter);
      return new Accepted(List.of());
    } catch (MailParseException e) {
      return new Refused("not a letter");
    } catch (MailException e) {
      return new TryLater(e.getClass().getSimpleName());
    }
  }
}
