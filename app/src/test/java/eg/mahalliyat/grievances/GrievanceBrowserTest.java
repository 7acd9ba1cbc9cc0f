package eg.mahalliyat.grievances;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestTrials;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The pages of grievances, of the board and of the door to a case in a real browser. */
@Tag("browser")
@PlatformTest
class GrievanceBrowserTest {
  private static final String UNIT = "حي المقطم";
  private static final Grounds WHY = new Grounds("لا يستوفي الشروط", List.of("other"), List.of());

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired TestOffices offices;
  @Autowired People register;
  @Autowired SignInCodes codes;
  @Autowired Officials officials;
  @Autowired Requests requests;
  @Autowired Lodging lodging;
  @Autowired Examination examination;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "NARROW,ar"})
  void everyPageFitsAndIsOpenToAll(Size size, String language) {
    Actor.Citizen citizen = people.aCitizen();
    UUID request = refused(citizen);
    String shot = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
    UUID grievance;
    try (Browser browser = signedIn(Browser.at(port, size, language), citizen)) {
      browser.open("/requests/" + request + "/grievance").shot("grievance-lodge" + shot).fits().axe();
      browser.open("/grievances/new").shot("grievance-complain" + shot).fits().axe();
      browser.open("/requests/" + request + "/rating").shot("rating" + shot).fits().axe();
      grievance = lodging.against(citizen, request, "رُفض طلبي دون معاينة المحل");
      browser.open("/grievances").shot("grievances" + shot).fits().axe();
      browser.open("/grievances/" + grievance).shot("grievance" + shot).fits().axe();
      browser.open("/requests/" + request).shot("grievance-where" + shot).fits().axe();
    }
    Actor.Staff officer = offices.above(UNIT, Role.SUPERVISOR);
    examination.acknowledge(officer, grievance, 1);
    try (Browser browser = signedIn(Browser.at(port, size, language), officer)) {
      browser.open("/desk/grievances").shot("desk-grievances" + shot).fits().axe();
      browser.open("/desk/grievances/" + grievance).shot("desk-grievance" + shot).fits().axe();
      browser.open("/desk/ratings").shot("desk-ratings" + shot).fits().axe();
    }
    try (Browser browser = signedIn(Browser.at(port, size, language), people.anOfficial(Role.SUPERVISOR, UNIT))) {
      some.aRequest(citizen, UNIT, false);
      browser.open("/desk/board").shot("board" + shot).fits().axe();
      browser.open("/desk/board/tasks?unit=" + people.unit(UNIT).id() + "&role=counter-clerk&service=GEN-99")
          .shot("board-tasks" + shot).fits().axe();
      browser.open("/desk/" + request).shot("why" + shot).fits().axe();
      browser.open("/desk/" + request + "/looks").shot("looks" + shot).fits().axe();
    }
  }

  @Test
  void aCitizenLodgesAndRatesWithoutScripts() {
    Actor.Citizen citizen = people.aCitizen();
    UUID request = refused(citizen);
    try (Browser browser = signedIn(Browser.withoutScripts(port, Size.PHONE, "ar"), citizen)) {
      browser.open("/requests/" + request);
      browser.page().click("a[href$='/grievance']");
      browser.page().fill("#told", "رُفض طلبي دون معاينة المحل");
      browser.page().click("main form button[type=submit]");
      assertThat(browser.page().url()).contains("/grievances/");
      browser.open("/requests/" + request);
      browser.page().click("a[href$='/rating']");
      browser.page().click("label[for^='stars']");
      browser.page().click("main form button[type=submit]");
      assertThat(browser.page().content()).contains("سُجل تقييمك");
    }
  }

  private UUID refused(Actor.Citizen citizen) {
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, UNIT);
    UUID request = some.underExamination(citizen, UNIT, false);
    some.inspect(request, some.holder(request, inspector));
    requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), request, "decision#1", "refuse", WHY);
    return request;
  }

  private Browser signedIn(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private Browser signedIn(Browser browser, Actor.Citizen who) {
    browser.open("/sign-in");
    browser.page().fill("#nationalId", register.person(who.personId()).nationalId().orElseThrow().digits());
    browser.page().click("main button[type=submit]");
    String challenge = browser.page().inputValue("main form >> nth=0 >> input[name=challenge]");
    browser.page().fill("#code", codes.codeOf(UUID.fromString(challenge)).orElseThrow().digits());
    browser.page().click("main button[type=submit] >> nth=0");
    return browser;
  }
}
