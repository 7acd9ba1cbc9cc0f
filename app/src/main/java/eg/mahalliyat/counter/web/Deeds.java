package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
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

/** Keeps a power of attorney with its scan, and the agent on file. */
@Component
class Deeds {
  private static final String PURPOSE = "power-of-attorney";

  private final People people;
  private final Attorneys attorneys;
  private final Documents documents;
  private final Visits visits;
  private final Ids ids;

  Deeds(People people, Attorneys attorneys, Documents documents, Visits visits, Ids ids) {
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
    return switch (documents.store(clerk, new Upload(visit.personId(), PURPOSE, name, scan.getBytes()))) {
      case StoreResult.Rejected no -> typed.form().wrong("scan", web.t(no.reasonKey(), no.about()));
      case StoreResult.Stored stored -> {
        Attorney.Deed deed =
            new Attorney.Deed(typed.number(), typed.office(), typed.year(), stored.document().id());
        visits.confirm(clerk, visit, attorneys.record(clerk, new Attorney(ids.next(), visit.personId(), agent(typed),
            deed, new Attorney.Extent(typed.covers(), typed.endsOn()))));
        yield typed.form();
      }
    };
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
