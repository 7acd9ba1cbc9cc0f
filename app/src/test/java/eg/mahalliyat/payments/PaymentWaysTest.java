package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.territory.Territory;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationContext;

/** Who is offered for a bill. Its unit lies in Cairo, EG01. */
@PlatformTest
class PaymentWaysTest {
  @Autowired Providers providers;
  @Autowired OpenBills openBills;
  @Autowired Territory territory;
  @Autowired Transactions transactions;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  PaymentWaysTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @Test
  void areAllThatAreReadyWhereNothingIsSaid() {
    var ways = ways(Map.of()).of(citizen, paying.open(citizen));
    assertThat(ways.providers()).containsExactly("e-finance", "fawry", "fawry-dahab");
    assertThat(ways.collectors()).containsExactly("fawry-biller", "post-office");
    assertThat(ways.account()).hasSize(12);
  }

  @Test
  void areThoseOfTheGovernorateInItsOrder() {
    var ways = ways(Map.of("mahalliyat.payments.offered.EG01", "post-office,fawry-dahab,fawry,nobody"))
        .of(citizen, paying.open(citizen));
    assertThat(ways.providers()).containsExactly("fawry-dahab", "fawry");
    assertThat(ways.collectors()).containsExactly("post-office");
  }

  @Test
  void areNoLongerThoseOfAnotherGovernorate() {
    var ways = ways(Map.of("mahalliyat.payments.offered.eg02", "post-office")).of(citizen, paying.open(citizen));
    assertThat(ways.providers()).hasSize(3);
  }

  @Test
  void tellNoNumberThatNobodyTakes() {
    var ways = ways(Map.of("mahalliyat.payments.offered.eg01", "fawry")).of(citizen, paying.open(citizen));
    assertThat(ways.collectors()).isEmpty();
    assertThat(ways.account()).isEmpty();
  }

  @Test
  void areNoneForOfficials() {
    Actor clerk = new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of());
    assertThat(ways(Map.of()).of(clerk, paying.open(citizen)).isEmpty()).isTrue();
  }

  private PaymentWays ways(Map<String, String> set) {
    var settings = new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate("mahalliyat.payments", PaymentSettings.class);
    assertThat(settings.orderValidity()).isEqualTo(Duration.ofHours(72));
    return new PaymentWays(providers, openBills, settings, territory, transactions);
  }
}
