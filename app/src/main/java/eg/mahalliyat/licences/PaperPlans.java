package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.ArabicText;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what a request's definition wants done with which entry; within the transaction of who asks. */
@Component
final class PaperPlans {
  private final LicenceRows rows;

  PaperPlans(LicenceRows rows) {
    this.rows = rows;
  }

  /** @param register names the output */
  Plan of(Request request, String register) {
    Output output = Objects.requireNonNull(request.service().definition().outputs().get(register), register);
    return new Plan(output, request, about(output, request));
  }

  private Optional<UUID> about(Output output, Request request) {
    var subject = request.content().subject();
    if (subject != null) {
      return Optional.of(subject.entryId());
    }
    Output.About named = output.deed().about();
    return named == null ? Optional.empty() : named(named, output.register(), request);
  }

  /** What is on file in the unit under the number that was typed; a licence on paper may be in no register yet. */
  private Optional<UUID> named(Output.About about, String own, Request request) {
    String number = ArabicText.westernDigits(ArabicText.tidy(Output.value(about.number(), request.given())));
    String register = about.by().isEmpty() ? own
        : about.registers().getOrDefault(Output.value(about.by(), request.given()), "");
    return number.isEmpty() || register.isEmpty() ? Optional.empty()
        : rows.numbered(request.owner().unitId(), register, number).map(licence -> licence.id().uuid());
  }
}
