package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Subject;
import eg.mahalliyat.expressions.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the services that begin from an entry of a register. A renewal is known by its shape, not by its code: it issues
 * into the same register for the next term, and beside what is on file only that term is asked for.
 */
@Component
final class Renewals {
  private final Catalogue catalogue;

  Renewals(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The service that renews an entry. */
  Optional<Service> of(String register) {
    return from(register).filter(service -> renews(service.definition(), register)).findFirst();
  }

  /** The registers whose entries can be renewed here. */
  Set<String> renewable() {
    return catalogue.all().stream().filter(Service::open)
        .flatMap(service -> Stream.ofNullable(service.definition().about().subject())
            .map(Subject::register).filter(register -> renews(service.definition(), register)))
        .collect(Collectors.toSet());
  }

  /** All services that may begin from an entry as it stands, by code. */
  List<Service> of(String register, Standing standing) {
    return from(register).filter(service -> open(service, standing)).toList();
  }

  /** Whether a licence of this standing may be begun from with it. */
  static boolean open(Service service, Standing standing) {
    Subject subject = service.definition().about().subject();
    return subject != null && subject.states().contains(standing.key()) && service.open();
  }

  /** What the service reads of the entry. */
  static eg.mahalliyat.requests.Subject subject(Service service, Licence licence) {
    Subject wanted = service.definition().about().subject();
    Map<String, String> onFile = licence.onFile();
    Map<String, String> values = new LinkedHashMap<>();
    Stream.ofNullable(wanted).flatMap(it -> it.fields().keySet().stream()).filter(onFile::containsKey)
        .forEach(key -> values.put(key, onFile.get(key)));
    return new eg.mahalliyat.requests.Subject(licence.id().register(), licence.id().uuid(), values);
  }

  private Stream<Service> from(String register) {
    return catalogue.all().stream().filter(service -> {
      Subject subject = service.definition().about().subject();
      return subject != null && subject.register().equals(register);
    });
  }

  private static boolean renews(Definition definition, String register) {
    Output output = definition.outputs().get(register);
    return output != null && output.effect() == Effect.RENEW
        && output.fields().stream().allMatch(field -> field.startsWith("subject.") || term(output, field));
  }

  private static boolean term(Output output, String field) {
    Formula years = output.validYears();
    return years != null && years.text().contains(field);
  }
}
