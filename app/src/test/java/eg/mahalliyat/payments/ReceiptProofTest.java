package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Codes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The official receipt as a file, and the page that says whether it is genuine. */
@PlatformTest
class ReceiptProofTest {
  private static final String NAME = "سلوى إبراهيم حسن";

  @Autowired TestPeople people;
  @Autowired CounterPayments counter;
  @Autowired CounterVoids voids;
  @Autowired PaymentDesk desk;
  @Autowired SignIn signIn;

  private final Paying paying;
  private final MockMvc mvc;
  private final Actor.Staff cashier =
      new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of("cashier"));

  @Autowired
  ReceiptProofTest(WebApplicationContext platform) {
    paying = new Paying(platform);
    mvc = MockMvcBuilders.webAppContextSetup(platform).apply(springSecurity()).build();
  }

  @ParameterizedTest
  @CsvSource({"ar,false", "ar,true", "en,false", "en,true"})
  void theFileSaysWhatWasPaidAndItsCodeProvesIt(String lang, boolean slip) throws Exception {
    Actor.Citizen citizen = people.aCitizen(NAME);
    Bill bill = paying.open(citizen, TestBills.withDeposit(citizen.personId()));
    Receipt receipt = paid(bill);
    byte[] pdf = see("/receipts/" + receipt.number() + "/receipt.pdf?slip=" + slip + "&lang=" + lang, citizen)
        .getContentAsByteArray();
    String text = text(pdf);
    assertThat(text).contains(receipt.number(), bill.number(), "LF-OCC", "DP-OCC", "1,320.00", "720.00")
        .contains("سلوى").doesNotContain(NAME);
    assertThat(text.replaceAll("\\s", "")).contains(String.valueOf(receipt.channel().providerRef()));
    assertThat(text).contains(lang.equals("ar") ? "إيصال سداد رسمي" : "Official receipt");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(slip ? 226.77f : 595.28f,
          offset(1f));
    }
    String page = see(URI.create(Codes.onFirstPage(pdf)).getPath(), null).getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("إيصال صحيح", receipt.number(), "1,320.00").doesNotContain("سلوى", bill.number(), "⟦");
  }

  @Test
  void aCancelledReceiptSaysSoWhoeverScansIt() throws Exception {
    Actor.Citizen citizen = people.aCitizen(NAME);
    Receipt receipt = paid(paying.open(citizen));
    voids.cancel(new Actor.Staff(UUID.randomUUID(), "رئيس", TestBills.UNIT, Set.of("unit-head")), receipt.number(),
        "wrong-bill", List.of());
    byte[] pdf = see("/receipts/" + receipt.number() + "/receipt.pdf", citizen).getContentAsByteArray();
    assertThat(text(pdf)).contains("ملغى");
    assertThat(see(URI.create(Codes.onFirstPage(pdf)).getPath(), null).getContentAsString(StandardCharsets.UTF_8))
        .contains("إيصال ملغى").doesNotContain("إيصال صحيح");
  }

  @Test
  void aWrongCodeOfARealReceiptIsAnsweredLikeOneThatNeverWas() throws Exception {
    Receipt receipt = paid(paying.open(people.aCitizen(NAME)));
    var real = see("/rc/" + receipt.number() + "/ABCDEFGHIJKLMNOPQRSTUVWX", null);
    var none = see("/rc/9999-2627-000001/ABCDEFGHIJKLMNOPQRSTUVWX", null);
    assertThat(real.getStatus()).isEqualTo(none.getStatus()).isEqualTo(404);
    assertThat(plain(real)).isEqualTo(plain(none)).doesNotContain(receipt.number());
  }

  @Test
  void theCodeOfOneReceiptProvesNoOther() throws Exception {
    Actor.Citizen citizen = people.aCitizen(NAME);
    Receipt one = paid(paying.open(citizen));
    Receipt other = paid(paying.open(citizen));
    String path = URI.create(Codes.onFirstPage(see("/receipts/" + one.number() + "/receipt.pdf", citizen).getContentAsByteArray())).getPath();
    assertThat(see(path.replace(one.number(), other.number()), null).getStatus()).isEqualTo(404);
  }

  @Test
  void aMachineThatTriesCodesIsStoppedAndOthersAreNot() throws Exception {
    String path = "/rc/9999-2627-000001/ABCDEFGHIJKLMNOPQRSTUVWX";
    int tries = 0;
    while (tries <= 500 && from("203.0.113.77", path) == 404) {
      tries++;
    }
    assertThat(tries).as("as many as the checks of licences").isBetween(100, 200);
    assertThat(from("203.0.113.77", path)).isEqualTo(429);
    assertThat(from("203.0.113.78", path)).isEqualTo(404);
  }

  private int from(String address, String path) throws Exception {
    return mvc.perform(get(path).with(request -> {
      request.setRemoteAddr(address);
      return request;
    })).andReturn().getResponse().getStatus();
  }

  @Test
  void nobodyElseReadsTheFile() throws Exception {
    Receipt receipt = paid(paying.open(people.aCitizen(NAME)));
    assertThat(see("/receipts/" + receipt.number() + "/receipt.pdf", people.aCitizen("جار")).getStatus()).isEqualTo(404);
  }

  @Test
  void aBillIsFoundByItsNumberInEitherDigitSet() {
    Actor.Citizen citizen = people.aCitizen(NAME);
    Bill bill = paying.open(citizen);
    assertThat(desk.numbered(cashier, bill.number()).map(Bill::id)).contains(bill.id());
    String arabic = bill.number().codePoints().map(c -> c - '0' + '٠')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    assertThat(desk.numbered(cashier, arabic).map(Bill::id)).contains(bill.id());
    char last = bill.number().charAt(11);
    assertThat(desk.numbered(cashier, bill.number().substring(0, 11) + (last == '9' ? '0' : (char) (last + 1)))).isEmpty();
    assertThat(desk.numbered(people.aCitizen("جار"), bill.number())).as("not his").isEmpty();
  }

  private Receipt paid(Bill bill) {
    UUID key = UUID.randomUUID();
    return counter.taken(cashier, bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
  }

  private MockHttpServletResponse see(String path, Actor.@Nullable Citizen who) throws Exception {
    var request = get(URI.create(path));
    return mvc.perform(who == null ? request : request.session(session(who))).andReturn().getResponse();
  }

  /** Without what differs on every page: the address and the form's token. */
  private static String plain(MockHttpServletResponse response) throws Exception {
    String page = response.getContentAsString(StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private MockHttpSession session(Actor actor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpSession session = new MockHttpSession();
    request.setSession(session);
    signIn.begin(actor, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
    return session;
  }
}
