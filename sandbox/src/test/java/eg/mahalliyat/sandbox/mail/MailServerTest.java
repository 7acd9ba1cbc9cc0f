package eg.mahalliyat.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
  private final Browser browser = new Browser(sandbox.baseUrl());

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void a_letter_is_kept_and_shown_as_text_to_people_and_programs() throws Exception {
    var letter = letter("تم إصدار الرخصة");
    letter.setText("يمكنكم تحميل الرخصة <الآن>", "UTF-8");
    Transport.send(letter);

    var mail = browser.json("/inbox.json").path(0);
    assertThat(mail.path("subject").asString()).isEqualTo("تم إصدار الرخصة");
    assertThat(mail.path("from").asString()).isEqualTo("no-reply@example.eg");
    assertThat(mail.path("to").path(0).asString()).isEqualTo("citizen@example.eg");
    assertThat(browser.get("/inbox").body()).contains("/inbox/1", "تم إصدار الرخصة");
    assertThat(browser.get("/inbox/1").body()).contains("يمكنكم تحميل الرخصة &lt;الآن&gt;");
  }

  @Test
  void of_a_letter_in_parts_the_plain_text_is_shown_and_attachments_are_named() throws Exception {
    var letter = letter("رخصة");
    letter.setContent(new MimeMultipart(html("<p>HTML</p>"), plain("نص"), file("licence.pdf")));
    Transport.send(letter);

    var mail = sandbox.mails().getFirst();
    assertThat(mail.text()).isEqualTo("نص");
    assertThat(mail.attachments()).containsExactly("licence.pdf");
  }

  @Test
  void a_letter_in_HTML_only_is_shown_without_its_markup() throws Exception {
    var letter = letter("رخصة");
    letter.setContent("<p>تمت <b>الموافقة</b></p>", "text/html; charset=UTF-8");
    Transport.send(letter);

    assertThat(sandbox.mails().getFirst().text()).contains("الموافقة").doesNotContain("<b>");
  }

  @Test
  void the_newest_letter_is_first() throws Exception {
    for (var subject : new String[] {"first", "second"}) {
      var letter = letter(subject);
      letter.setText("x");
      Transport.send(letter);
    }

    assertThat(sandbox.mails()).extracting(Mail::subject).containsExactly("second", "first");
  }

  @Test
  void a_letter_that_never_came_is_not_found() {
    assertThat(browser.get("/inbox/7").statusCode()).isEqualTo(404);
  }

  private MimeMessage letter(String subject) throws MessagingException {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(sandbox.smtpPort()));
    var letter = new MimeMessage(Session.getInstance(properties));
    letter.setFrom("no-reply@example.eg");
    letter.setRecipients(RecipientType.TO, "citizen@example.eg");
    letter.setSubject(subject, "UTF-8");
    return letter;
  }

  private static MimeBodyPart plain(String text) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, "UTF-8");
    return part;
  }

  private static MimeBodyPart html(String text) throws MessagingException {
    var part = new MimeBodyPart();
    part.setContent(text, "text/html; charset=UTF-8");
    return part;
  }

  private static MimeBodyPart file(String name) throws MessagingException {
    var part = plain("%PDF-");
    part.setFileName(name);
    return part;
  }
}
