package eg.mahalliyat.sandbox.sms;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.faults.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmscTest {
  private static final String PHONE = "201001234567";
  private static final int UDHI = 0x40;
  private static final char VERSION_34 = 0x34;

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void an_Arabic_message_in_UCS2_lies_on_the_handset_and_is_receipted() throws Exception {
    try (var esme = bound()) {
      var id = esme.submit(PHONE, Esme.UCS2, "تمت الموافقة على طلبكم".getBytes(UTF_16BE));

      assertThat(texts()).containsExactly("تمت الموافقة على طلبكم");
      assertThat(sandbox.messages(PHONE).getFirst().from()).isEqualTo("MoLD");
      var receipt = esme.nextReceipt();
      assertThat(receipt.getId()).isEqualTo(id);
      assertThat(receipt.getFinalStatus()).isEqualTo(DeliveryReceiptState.DELIVRD);
    }
  }

  @Test
  void the_default_alphabet_is_GSM7_with_its_extensions() throws Exception {
    try (var esme = bound()) {
      esme.submit(
          PHONE,
          Esme.GSM7,
          new byte[] {'c', 'o', 'd', 'e', ' ', 0x00, 0x02, 0x1b, 0x65, 0x1b, 0x3c});

      assertThat(texts()).containsExactly("code @$€[");
    }
  }

  @Test
  void the_parts_of_a_long_message_are_joined_in_their_order_whichever_comes_first()
      throws Exception {
    try (var esme = bound()) {
      esme.submit(PHONE, UDHI, Esme.UCS2, Esme.NO_RECEIPT, part(7, 2, 2, "الثاني"));
      assertThat(texts()).isEmpty();
      esme.submit(PHONE, UDHI, Esme.UCS2, Esme.NO_RECEIPT, part(7, 2, 1, "الأول ثم "));

      assertThat(texts()).containsExactly("الأول ثم الثاني");
      assertThat(sandbox.messages(PHONE).getFirst().parts()).isEqualTo(2);
    }
  }

  @Test
  void parts_can_also_be_told_by_sar_parameters() throws Exception {
    try (var esme = bound()) {
      for (byte number = 1; number <= 2; number++) {
        byte[] text = ("part" + number).getBytes(US_ASCII);
        esme.submit(PHONE, 0, Esme.GSM7, Esme.NO_RECEIPT, text, sar(number));
      }

      assertThat(texts()).containsExactly("part1part2");
    }
  }

  @Test
  void a_long_text_can_come_as_message_payload() throws Exception {
    try (var esme = bound()) {
      var text = "رخصة ".repeat(60);
      var payload = new OptionalParameter.Message_payload(text.getBytes(UTF_16BE));
      esme.submit(PHONE, 0, Esme.UCS2, Esme.NO_RECEIPT, new byte[0], payload);

      assertThat(texts()).containsExactly(text);
    }
  }

  @Test
  void all_ways_to_write_a_number_are_one_phone() throws Exception {
    try (var esme = bound()) {
      for (var written :
          List.of("01001234567", "201001234567", "+201001234567", "00201001234567")) {
        esme.submit(written, Esme.GSM7, written.getBytes(US_ASCII));
      }

      assertThat(sandbox.messages("01001234567")).hasSize(4);
      assertThat(sandbox.messages("+201001234567")).hasSize(4);
      assertThat(sandbox.messages("٠١٠٠١٢٣٤٥٦٧")).hasSize(4);
    }
  }

  @Test
  void no_receipt_comes_unasked() throws Exception {
    try (var esme = bound()) {
      esme.submit(PHONE, 0, Esme.GSM7, Esme.NO_RECEIPT, new byte[] {'x'});
      esme.submit(PHONE, 0, Esme.GSM7, Esme.FAILURE_ONLY, new byte[] {'x'});

      assertThat(esme.isQuiet()).isTrue();
    }
  }

  @Test
  void the_link_is_kept_alive_by_enquire_link() throws Exception {
    try (var wire = new SmppWire(sandbox.smppPort())) {
      wire.send(SmppWire.BIND_TRANSCEIVER, "mahalliyat\0sandbox\0\0" + VERSION_34 + "\0\0\0");
      assertThat(wire.receive()).isEqualTo(SmppWire.BIND_TRANSCEIVER_RESP);
      wire.send(SmppWire.ENQUIRE_LINK, "");

      assertThat(wire.receive()).isEqualTo(SmppWire.ENQUIRE_LINK_RESP);
    }
  }

  @Test
  void a_wrong_id_or_password_does_not_bind() {
    assertThatThrownBy(() -> bind(new SmscAccount("stranger", "sandbox")))
        .hasMessageContaining(status(SMPPConstant.STAT_ESME_RINVSYSID));
    assertThatThrownBy(() -> bind(new SmscAccount("mahalliyat", "wrong")))
        .hasMessageContaining(status(SMPPConstant.STAT_ESME_RINVPASWD));
  }

  @Test
  void fault_down_refuses_to_bind_and_to_take_messages() throws Exception {
    try (var esme = bound()) {
      sandbox.faults().set(Fault.SMSC_DOWN);

      assertThat(esme.refusal(PHONE)).isEqualTo(SMPPConstant.STAT_ESME_RSYSERR);
      assertThatThrownBy(this::bound)
          .hasMessageContaining(status(SMPPConstant.STAT_ESME_RBINDFAIL));
    }
  }

  @Test
  void fault_throttled_refuses_as_often_as_it_was_told() throws Exception {
    try (var esme = bound()) {
      sandbox.faults().set(Fault.SMSC_THROTTLED, Duration.ZERO, 1);

      assertThat(esme.refusal(PHONE)).isEqualTo(SMPPConstant.STAT_ESME_RTHROTTLED);
      esme.submit(PHONE, Esme.GSM7, new byte[] {'x'});
      assertThat(texts()).containsExactly("x");
    }
  }

  @Test
  void fault_undeliverable_is_receipted_and_reaches_no_handset() throws Exception {
    try (var esme = bound()) {
      sandbox.faults().set(Fault.SMSC_UNDELIVERABLE);
      esme.submit(PHONE, 0, Esme.GSM7, Esme.FAILURE_ONLY, new byte[] {'x'});

      assertThat(esme.nextReceipt().getFinalStatus()).isEqualTo(DeliveryReceiptState.UNDELIV);
      assertThat(texts()).isEmpty();
    }
  }

  @Test
  void fault_late_receipt_comes_after_the_delay() throws Exception {
    try (var esme = bound()) {
      sandbox.faults().set(Fault.SMSC_LATE_RECEIPT, Duration.ofMillis(700));
      esme.submit(PHONE, Esme.GSM7, new byte[] {'x'});

      assertThat(esme.isQuiet()).isTrue();
      assertThat(esme.nextReceipt().getFinalStatus()).isEqualTo(DeliveryReceiptState.DELIVRD);
    }
  }

  @Test
  void the_handset_shows_its_messages_newest_first_to_people_and_programs() throws Exception {
    var browser = new Browser(sandbox.baseUrl());
    try (var esme = bound()) {
      esme.submit(PHONE, Esme.UCS2, "رمز الدخول 123456".getBytes(UTF_16BE));
      esme.submit(PHONE, Esme.GSM7, "<b>second</b>".getBytes(US_ASCII));

      assertThat(browser.get("/handset").body()).contains("/handset/01001234567");
      var page = browser.get("/handset/01001234567").body();
      assertThat(page).contains("dir=\"rtl\"", "رمز الدخول 123456", "&lt;b&gt;second");
      assertThat(page.indexOf("second")).isLessThan(page.indexOf("رمز"));
      var newest = browser.json("/handset/+201001234567.json").path(0);
      assertThat(newest.propertyNames()).containsExactlyInAnyOrder("text", "at", "from", "parts");
      assertThat(newest.path("text").asString()).isEqualTo("<b>second</b>");
    }
  }

  private Esme bound() throws IOException {
    return bind(SmscAccount.DEMO);
  }

  private Esme bind(SmscAccount account) throws IOException {
    return new Esme(sandbox.smppPort(), account);
  }

  private List<String> texts() {
    return sandbox.messages(PHONE).stream().map(Message::text).toList();
  }

  private static byte[] part(int reference, int total, int number, String text) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number});
    out.writeBytes(text.getBytes(UTF_16BE));
    return out.toByteArray();
  }

  private static OptionalParameter[] sar(byte number) {
    return new OptionalParameter[] {
      new OptionalParameter.Short(Tag.SAR_MSG_REF_NUM.code(), (short) 300),
      new OptionalParameter.Byte(Tag.SAR_TOTAL_SEGMENTS.code(), (byte) 2),
      new OptionalParameter.Byte(Tag.SAR_SEGMENT_SEQNUM.code(), number)
    };
  }

  /** As the library writes a status in its messages. */
  private static String status(int code) {
    return "%08x".formatted(code);
  }
}
