package eg.mahalliyat.counter;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.RegisterNumber;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Companies, as they come on file at a counter. */
@Component
public class TestCompany {
  private static final AtomicInteger NEXT = new AtomicInteger(41_000);
  private static final AtomicInteger PAPER = new AtomicInteger(700);

  private final TestCounter counter;
  private final Companies companies;
  private final InstantSource clock;

  TestCompany(TestCounter counter, Companies companies, InstantSource clock) {
    this.counter = counter;
    this.companies = companies;
    this.clock = clock;
  }

  public static RegisterNumber aNumber() {
    return new RegisterNumber(String.valueOf(NEXT.incrementAndGet()), "الجيزة");
  }

  public static String digitsOf(Person company) {
    return ((Identity.OfCompany) company.identity()).register().digits();
  }

  /** The company is looked up, and put on file with this name; the address of the visit, in which nobody is known yet. */
  public String looked(Surfer clerk, RegisterNumber number, String name) {
    return clerk.post("/counter/companies", "number", number.digits(), "office", number.office(), "name", name)
        .location().replace("/extract", "");
  }

  /** The representative brings an extract that counts for another 90 days. */
  public Surfer.Page extract(Surfer clerk, String visit, Actor.Citizen representative, String... more) {
    return extract(clerk, visit, representative, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO).plusDays(90), more);
  }

  public Surfer.Page extract(Surfer clerk, String visit, Actor.Citizen representative, LocalDate until, String... more) {
    List<String> fields = new ArrayList<>(List.of("nationalId", counter.numberOf(representative), "number",
        String.valueOf(PAPER.incrementAndGet()), "office", "مكتب سجل تجاري الجيزة", "year", "2026", "ends-day",
        String.valueOf(until.getDayOfMonth()), "ends-month", String.valueOf(until.getMonthValue()), "ends-year",
        String.valueOf(until.getYear())));
    fields.addAll(List.of(more));
    return clerk.upload(visit + "/extract", "scan", "مستخرج.png", Samples.aPicture("png"), fields.toArray(String[]::new));
  }

  /** A company on file with somebody who represents it. */
  public UUID aCompany(Surfer clerk, String name, Actor.Citizen representative) {
    RegisterNumber number = aNumber();
    extract(clerk, looked(clerk, number, name), representative);
    return companies.find(number).orElseThrow();
  }
}
