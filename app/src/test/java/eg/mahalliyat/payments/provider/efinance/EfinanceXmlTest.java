package eg.mahalliyat.payments.provider.efinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EfinanceXmlTest {
  @Test
  void readsWhatDeclaresUtf16WhateverItIsIn() {
    String xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><R><A>رسوم</A></R>";
    for (byte[] bytes : new byte[][] {xml.getBytes(StandardCharsets.UTF_8), xml.getBytes(StandardCharsets.UTF_16)}) {
      assertThat(EfinanceXml.read(EfinanceXml.text(bytes), "R").text("A")).isEqualTo("رسوم");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<!DOCTYPE R [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><R><A>&x;</A></R>",
    "<!DOCTYPE R [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><R><A>&b;</A></R>",
    "<!DOCTYPE R SYSTEM \"http://127.0.0.1:1/r.dtd\"><R><A>1</A></R>",
    "<R><A>1</A><A>2</A></R>", "<R></R>", "<Q><A>1</A></Q>", "<R><A>1</R>", "", "no xml"})
  void refusesWhatIsNotOneFieldOfOnePlainDocument(String xml) {
    assertThatThrownBy(() -> EfinanceXml.read(xml, "R").text("A")).isInstanceOf(EfinanceXml.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "1.505", "-1.00", "1e3", "99999999999.00", "٢٠.٠٠", "1,000.00"})
  void refusesAmountsThatNoBillCanHave(String amount) {
    assertThatThrownBy(() -> EfinanceXml.read("<R><A>" + amount + "</A></R>", "R").amount("A"))
        .isInstanceOf(EfinanceXml.Wrong.class).hasMessage("A");
    assertThat(EfinanceXml.read("<R><A>150.50</A></R>", "R").amount("A")).isEqualTo(new Money(15_050));
  }

  @Test
  void opensOnlyWhatWasSealedWithTheSameKey() {
    RequestKey key = RequestKey.fresh();
    String sealed = key.seal("<R/>");
    assertThat(key.open(sealed)).isEqualTo("<R/>");
    assertThatThrownBy(() -> key.open("not base64!")).isInstanceOf(EfinanceXml.Wrong.class);
    assertThatThrownBy(() -> key.open("AAAA")).isInstanceOf(EfinanceXml.Wrong.class);
  }

  @Test
  void writesTextThatCannotBecomeAnElement() {
    assertThat(new XmlText().field("A", "<b>&</b>").toString())
        .endsWith("<A>&lt;b&gt;&amp;&lt;/b&gt;</A>");
  }

  /** Lowercase hex of SHA-256 over the Base64 text itself (domain.md 4.3). */
  @Test
  void hashesTheRequestAsItIsSent() {
    assertThat(Envelope.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
