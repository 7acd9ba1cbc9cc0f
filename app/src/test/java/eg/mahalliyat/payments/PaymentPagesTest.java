package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PlatformTest
class PaymentPagesTest {
  @Autowired Settling settling;
  @Autowired PaymentDesk desk;
  @Autowired Payments payments;
  @Autowired Transactions transactions;
  @Autowired InstantSource clock;
  @Autowired SignIn signIn;
  @Autowired Sandbox sandbox;
  @Autowired TestPeople people;

  private final Paying paying;
  private final MockMvc mvc;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  PaymentPagesTest(WebApplicationContext platform) {
    paying = new Paying(platform);
    mvc = MockMvcBuilders.webAppContextSetup(platform).apply(springSecurity()).build();
  }

  @BeforeEach
  void silence() {
    sandbox.faults().set(Fault.FAWRY_DOWN);
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void showsEachLineWithItsReasonAndSaysWhatIsIllustrative() throws Exception {
    Bill bill = paying.open(citizen);
    see(citizen, "/bills/" + bill.id()).andExpect(status().isOk())
        .andExpect(content().string(containsString("5 جنيهات للمتر")))
        .andExpect(content().string(containsString("قانون 154 لسنة 2019")))
        .andExpect(content().string(containsString("قيمة توضيحية")))
        .andExpect(content().string(containsString("150.50")))
        .andExpect(content().string(containsString("R-101")))
        .andExpect(content().string(containsString("المساحة</bdi> = <bdi>20.1")))
        .andExpect(content().string(not(containsString("⟦"))));
    see(citizen, "/bills/" + bill.id() + "?lang=en")
        .andExpect(content().string(containsString("5 pounds a metre")))
        .andExpect(content().string(containsString("Pay with Fawry")));
  }

  @Test
  void ordersOnceOnADoubleClickAndWaitsForTheNumber() throws Exception {
    Bill bill = paying.open(citizen);
    UUID key = UUID.randomUUID();
    String first = order(bill, key);
    assertThat(order(bill, key)).isEqualTo(first);
    see(citizen, first).andExpect(content().string(containsString("data-state=\"REQUESTED\"")))
        .andExpect(content().string(not(containsString("⟦"))));
    see(citizen, first + "/state").andExpect(content().string("REQUESTED"));
  }

  @Test
  void showsTheNumberAndThenTheReceipt() throws Exception {
    Actor.Citizen citizen = people.aCitizen("سلوى إبراهيم حسن");
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    String page = "/bills/" + bill.id() + "/orders/" + order.id();
    String reference = "P" + order.channel().merchantRef().substring(0, 10);
    settling.offered(order.id(), reference);
    see(citizen, page).andExpect(content().string(containsString(">" + reference + "<")));
    settling.learned(order.id(), new ProviderStatus.Paid(reference, order.amount(), order.amount()));
    String receipt = Objects.requireNonNull(desk.bill(citizen, bill.id()).end().receipt());
    see(citizen, page).andExpect(content().string(containsString(receipt)));
    see(citizen, "/bills/" + bill.id()).andExpect(content().string(containsString("تم السداد")))
        .andExpect(content().string(not(containsString("name=\"key\""))));
    see(citizen, "/receipts/" + receipt).andExpect(status().isOk())
        .andExpect(content().string(containsString("حي الأميرية")))
        .andExpect(content().string(containsString(reference)))
        .andExpect(content().string(containsString("سلوى إ•••")))
        .andExpect(content().string(containsString("/rc/" + receipt + "/")))
        .andExpect(content().string(not(containsString("receipt-80"))));
    see(citizen, "/receipts/" + receipt + "?slip=true").andExpect(content().string(containsString("receipt-80")));
    see(Paying.citizen(), "/receipts/" + receipt).andExpect(status().isNotFound());
  }

  @Test
  void leadsBackToTheBillWhenItWasClosedMeanwhile() throws Exception {
    Bill bill = paying.open(citizen);
    transactions.run(citizen, () -> transactions.write(payments.cancelling(citizen, bill, clock.instant())));
    assertThat(order(bill, UUID.randomUUID())).isEqualTo("/bills/" + bill.id());
    see(citizen, "/bills/" + bill.id()).andExpect(content().string(containsString("أُلغيت")));
  }

  @Test
  void hasAPageForEveryWayThatAnOrderCanEnd() throws Exception {
    for (Ending ending : Ending.values()) {
      PaymentOrder order = paying.order(citizen, paying.open(citizen));
      settling.learned(order.id(), new ProviderStatus.Ended("E" + order.id(), ending));
      seeOrder(order);
    }
    PaymentOrder refused = paying.order(citizen, paying.open(citizen));
    settling.refused(refused.id(), "9990");
    seeOrder(refused);
    PaymentOrder odd = paying.order(citizen, paying.open(citizen));
    settling.learned(odd.id(), new ProviderStatus.Paid("E" + odd.id(), odd.amount(), odd.amount().plus(odd.amount())));
    seeOrder(odd);
    see(citizen, "/bills/" + odd.billId()).andExpect(content().string(containsString("لا تدفع مرة أخرى")))
        .andExpect(content().string(not(containsString("name=\"key\""))));
  }

  @Test
  void isReadByTheUnitButNotPaidThere() throws Exception {
    Bill bill = paying.open(citizen);
    Actor clerk = new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of("counter-clerk"));
    see(clerk, "/bills/" + bill.id()).andExpect(status().isOk())
        .andExpect(content().string(not(containsString("name=\"key\""))));
    mvc.perform(post("/bills/" + bill.id() + "/orders").param("provider", "fawry")
        .param("key", UUID.randomUUID().toString()).session(session(clerk)).with(csrf()))
        .andExpect(status().isForbidden());
    Actor other = new Actor.Staff(UUID.randomUUID(), "موظف", 102, Set.of());
    see(other, "/bills/" + bill.id()).andExpect(status().isNotFound());
  }

  @Test
  void isNotThereForOthers() throws Exception {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    Actor.Citizen other = Paying.citizen();
    see(other, "/bills/" + bill.id()).andExpect(status().isNotFound());
    see(other, "/bills/" + bill.id() + "/orders/" + order.id()).andExpect(status().isNotFound());
    see(citizen, "/bills/" + paying.open(citizen).id() + "/orders/" + order.id()).andExpect(status().isNotFound());
    mvc.perform(get("/bills/" + bill.id())).andExpect(status().is3xxRedirection());
    mvc.perform(post("/bills/" + bill.id() + "/orders").param("provider", "fawry")
        .param("key", UUID.randomUUID().toString()).session(session(other)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void knowsNoOtherProviderThanThoseThatAreReady() throws Exception {
    Bill bill = paying.open(citizen);
    mvc.perform(post("/bills/" + bill.id() + "/orders").param("provider", "nobody")
        .param("key", UUID.randomUUID().toString()).session(session(citizen)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  private void seeOrder(PaymentOrder order) throws Exception {
    see(citizen, "/bills/" + order.billId() + "/orders/" + order.id()).andExpect(status().isOk())
        .andExpect(content().string(not(containsString("⟦"))))
        .andExpect(content().string(not(containsString("data-wait"))));
  }

  private ResultActions see(Actor actor, String path) throws Exception {
    return mvc.perform(get(path).session(session(actor)));
  }

  private String order(Bill bill, UUID key) throws Exception {
    var result = mvc.perform(post("/bills/" + bill.id() + "/orders").param("provider", "fawry")
        .param("key", key.toString()).session(session(citizen)).with(csrf()))
        .andExpect(status().is3xxRedirection()).andReturn();
    return String.valueOf(result.getResponse().getRedirectedUrl());
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
