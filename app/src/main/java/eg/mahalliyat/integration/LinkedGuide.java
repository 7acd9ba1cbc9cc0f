package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.LifeEvent;
import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The guide as linked data: the Core Public Service Vocabulary Application Profile (CPSV-AP 3.2) as JSON-LD. Everything
 * has an address below the platform's own.
 */
@Component
public final class LinkedGuide {
  static final String COUNTRY = "http://publications.europa.eu/resource/authority/country/EGY";

  /** The terms that are used here; each is one of the profile or of the vocabularies on which it stands. */
  private static final Map<String, Object> CONTEXT = context();

  private final OpenGuide guide;
  private final LifeEvents events;
  private final Platform words;
  private final String base;

  LinkedGuide(OpenGuide guide, LifeEvents events, Words words, Settings settings) {
    this.guide = guide;
    this.events = events;
    this.words = new Platform(words);
    this.base = settings.publicUrl() + "/id/";
  }

  /** The whole guide as one graph. */
  public Map<String, Object> graph() {
    var nodes = new ArrayList<Map<String, Object>>();
    nodes.add(authority());
    List<Service> all = guide.all();
    var categories = new LinkedHashMap<String, Service>();
    Set<String> laws = new LinkedHashSet<>();
    for (Service service : all) {
      categories.putIfAbsent(service.definition().about().category(), service);
      nodes.addAll(new LinkedService(service, base, words, events).nodes(guide.today()));
      service.definition().about().laws().stream().filter(laws::add).forEach(law -> nodes.add(law(law, service)));
    }
    categories.forEach((key, service) -> nodes.add(node("category/" + key, "skos:Concept",
        "skos:prefLabel", Said.of(service, "categories." + key))));
    Set<String> codes = new LinkedHashSet<>(all.stream().map(Service::code).toList());
    events.all().stream().filter(event -> event.services().stream().anyMatch(codes::contains))
        .forEach(event -> nodes.add(event(event, codes)));
    return Map.of("@context", CONTEXT, "@graph", nodes);
  }

  private Map<String, Object> authority() {
    Map<String, Object> node = node("authority/local-unit", "cv:PublicOrganisation",
        "skos:prefLabel", words.said("catalogue.authority"));
    node.put("dct:identifier", "local-unit");
    node.put("dct:title", LinkedService.literals(words.said("catalogue.authority")));
    node.put("dct:spatial", Map.of("@id", COUNTRY));
    return node;
  }

  private Map<String, Object> law(String law, Service service) {
    return node("law/" + law.replace('/', '-'), "eli:LegalResource", "dct:title", Said.of(service, "laws." + law));
  }

  private Map<String, Object> event(LifeEvent event, Set<String> codes) {
    Map<String, Object> node = node("event/" + event.key(), event.business() ? "cv:BusinessEvent" : "cv:LifeEvent",
        "dct:title", new Said(event.title(Words.ARABIC), event.title(Words.ENGLISH)));
    node.put("dct:identifier", event.key());
    node.put("dct:description",
        LinkedService.literals(new Said(event.summary(Words.ARABIC), event.summary(Words.ENGLISH))));
    node.put("cv:hasRelatedService", event.services().stream().filter(codes::contains)
        .map(code -> Map.of("@id", base + "service/" + code)).toList());
    return node;
  }

  private Map<String, Object> node(String path, String type, String property, Said said) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@id", base + path);
    node.put("@type", type);
    node.put(property, LinkedService.literals(said));
    return node;
  }

  private static Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("cpsv", "http://purl.org/vocab/cpsv#");
    context.put("cv", "http://data.europa.eu/m8g/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("eli", "http://data.europa.eu/eli/ontology#");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }
}
