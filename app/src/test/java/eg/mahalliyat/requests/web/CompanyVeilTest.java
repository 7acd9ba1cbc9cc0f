package eg.mahalliyat.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.counter.TestCompany;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestTrials;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who judges the matter and not the person does not read whose company it is, nor who acts for it. */
@PlatformTest
class CompanyVeilTest {
  private static final String UNIT = "حي الوايلي";
  private static final String NAME = "شركة الدلتا للتجارة";

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestCompany companies;
  @Autowired TestTrials some;
  @Autowired People people;
  @Autowired Requests requests;

  @Test
  void nameNumberAndRepresentativeAreStruckAndDaysStay() {
    Actor.Citizen representative = testPeople.aCitizen("قمر الزمان شهبندر");
    UUID company = companies.aCompany(sessions.official(port, Role.COUNTER_CLERK, UNIT), NAME, representative);
    Actor.Staff inspector = testPeople.anOfficial(Role.INSPECTOR, UNIT);
    UUID request = some.underExamination(new Actor.Citizen(company, NAME), UNIT, false);
    Actor.Staff reader = some.holder(request, inspector);
    Person party = people.person(company);
    Veil veil = Veil.of(reader, requests.request(reader, request), party, people.agents(party));
    String number = TestCompany.digitsOf(party);
    assertThat(veil.drawn()).isTrue();
    assertThat(veil.over("محل " + NAME + "، سجل " + number + "، يمثلها قمر الزمان شهبندر "
        + testPeople.mobileOf(representative))).isEqualTo("محل •••، سجل •••، يمثلها ••• •••");
    assertThat(veil.over("في " + number + "/2026 و1" + number + "9")).as("within another number it is none")
        .isEqualTo("في " + number + "/2026 و1" + number + "9");
    assertThat(sessions.official(port, reader).get("/desk/" + request).body()).contains("محجوب")
        .doesNotContain(NAME, "شهبندر", "⟦");
  }
}
