package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To which categories of the service guide a register belongs: those of the services that issue its papers. */
@Component
public final class RegisterCategories {
  /** A register in a category. */
  record Pair(String register, String category) {}

  private final Catalogue catalogue;

  RegisterCategories(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Pair> all() {
    return catalogue.all().stream().flatMap(RegisterCategories::pairs).distinct().toList();
  }

  Set<String> of(String register) {
    return all().stream().filter(it -> it.register().equals(register)).map(Pair::category).collect(Collectors.toSet());
  }

  /** What a category is called; its code when the guide does not have it any more. */
  public String title(String category, Locale locale) {
    return catalogue.all().stream().filter(service -> category(service).equals(category)).findFirst()
        .map(service -> service.words(locale).text("categories." + category)).orElse(category);
  }

  private static Stream<Pair> pairs(Service service) {
    return service.definition().outputs().keySet().stream().map(register -> new Pair(register, category(service)));
  }

  private static String category(Service service) {
    return service.definition().about().category();
  }
}
