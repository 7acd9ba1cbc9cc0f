package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignUpReading;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps a power of attorney, or an extract, with its scan, and the agent on file. */
@Component
class Deeds {
  private static final String DEED = "power-of-attorney";
  private static final String EXTRACT = "register-extract";

  private final People people;
  private final Attorneys attorneys;
  private final Companies companies;
  private final Documents documents;
  private final Visits visits;
  private final Ids ids;

  Deeds(People people, Attorneys attorneys, Companies companies, Documents documents, Visits visits, Ids ids) {
    this.companies = companies;
    this.people = people;
    this.attorneys = attorneys;
    this.documents = documents;
    this.visits = visits;
    this.ids = ids;
  }

  /** An agent who is on no file yet needs a name and a mobile number as well. */
  Form person(Web web, AgentForm typed, Form form) {
    if (typed.agent().isEmpty() || typed.agent().flatMap(people::byNationalId).isPresent()) {
      return form;
    }
    Form checked = form;
    for (var wrong : reading(typed).wrong().entrySet()) {
      checked = checked.wrong(wrong.getKey(), web.t(wrong.getValue()));
    }
    return checked;
  }

  /** @return the form with what is wrong with the scan; without errors the agent stands at the counter */
  Form keep(Web web, Actor.Staff clerk, Visit visit, AgentForm typed, MultipartFile scan) throws IOException {
    String name = Optional.ofNullable(scan.getOriginalFilename()).orElse("");
    Upload upload = new Upload(visit.personId(), typed.extract() ? EXTRACT : DEED, name, scan.getBytes());
    return switch (documents.store(clerk, upload)) {
      case StoreResult.Rejected no -> typed.form().wrong("scan", web.t(no.reasonKey(), no.about()));
      case StoreResult.Stored stored -> {
        Attorney.Deed deed = new Attorney.Deed(typed.source(), typed.number(), typed.office(), typed.year(),
            stored.document().id());
        UUID agent = agent(typed);
        UUID power = attorneys.record(clerk, new Attorney(ids.next(), visit.personId(), agent, deed,
            new Attorney.Extent(typed.covers(), typed.endsOn())));
        dismiss(clerk, visit, typed, agent);
        visits.confirm(clerk, visit, power);
        yield typed.form();
      }
    };
  }

  /** Who stands there now is named, whatever was ticked. */
  private void dismiss(Actor.Staff clerk, Visit visit, AgentForm typed, UUID named) {
    if (typed.extract()) {
      companies.dismiss(clerk, visit.personId(), companies.representatives(visit.personId()).stream()
          .filter(it -> !it.equals(named) && typed.gone().contains(it.toString())).toList());
    }
  }

  private UUID agent(AgentForm typed) {
    return typed.agent().flatMap(people::byNationalId)
        .orElseGet(() -> people.receive(Objects.requireNonNull(reading(typed).form())));
  }

  private static SignUpReading reading(AgentForm typed) {
    return SignUpReading.of(new SignUpReading.Typed(typed.form().value("nationalId"), typed.form().value("name"),
        typed.form().value("mobile"), ""), typed.today(), "ar");
  }
}
