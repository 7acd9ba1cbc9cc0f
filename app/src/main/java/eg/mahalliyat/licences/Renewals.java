package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Subject;
import eg.mahalliyat.expressions.Formula;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the service that renews a licence. A renewal is known by its shape, not by its code: it starts from an entry of
 * the register and issues into the same register, and beside what is on file only the new term is asked for.
 */
@Component
final class Renewals {
  private final Catalogue catalogue;

  Renewals(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Service> of(String register) {
    return catalogue.all().stream().filter(service -> renews(service.definition(), register)).findFirst();
  }

  /** Whether a licence of this standing may be renewed with it. */
  static boolean open(Service service, Standing standing) {
    Subject subject = service.definition().about().subject();
    return subject != null && subject.states().contains(standing.key());
  }

  /** What the service reads of the entry. */
  static eg.mahalliyat.requests.Subject subject(Service service, Licence licence) {
    Subject wanted = service.definition().about().subject();
    Map<String, String> values = licence.onFile().entrySet().stream()
        .filter(value -> wanted != null && wanted.fields().containsKey(value.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new eg.mahalliyat.requests.Subject(licence.id().register(), licence.id().uuid(), values);
  }

  private static boolean renews(Definition definition, String register) {
    Subject subject = definition.about().subject();
    Output output = definition.outputs().get(register);
    return subject != null && output != null && subject.register().equals(register)
        && output.fields().stream().allMatch(field -> field.startsWith("subject.") || term(output, field));
  }

  private static boolean term(Output output, String field) {
    Formula years = output.validYears();
    return years != null && years.text().contains(field);
  }
}
