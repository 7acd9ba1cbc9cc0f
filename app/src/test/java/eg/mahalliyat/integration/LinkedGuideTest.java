package eg.mahalliyat.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.platform.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The linked guide, read by a JSON-LD processor into triples, keeps to the shapes of CPSV-AP 3.2. */
@PlatformTest
class LinkedGuideTest {
  private static final String CPSV = "http://purl.org/vocab/cpsv#";
  private static final String CV = "http://data.europa.eu/m8g/";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  /** What the profile's SHACL shapes want at least once of each class. */
  private static final Map<String, Set<String>> WANTED = Map.of(
      CPSV + "PublicService", Set.of(DCT + "identifier", DCT + "title", DCT + "description", CV + "hasCompetentAuthority"),
      CV + "PublicOrganisation", Set.of(DCT + "identifier", DCT + "title", DCT + "spatial", SKOS + "prefLabel"),
      CV + "Cost", Set.of(DCT + "identifier"),
      CV + "Channel", Set.of(DCT + "identifier"),
      CV + "EvidenceType", Set.of(DCT + "identifier"),
      CV + "Output", Set.of(DCT + "identifier", DCT + "title"),
      CV + "Requirement", Set.of(DCT + "identifier", DCT + "title"),
      CV + "BusinessEvent", Set.of(DCT + "identifier", DCT + "title"));

  /** Properties of a service, and the class of what they lead to. */
  private static final Map<String, String> LEADS_TO = Map.of(
      CV + "hasCompetentAuthority", CV + "PublicOrganisation", CV + "hasCost", CV + "Cost",
      CV + "hasInputType", CV + "EvidenceType", CPSV + "produces", CV + "Output", CV + "hasChannel", CV + "Channel",
      CV + "hasLegalResource", "http://data.europa.eu/eli/ontology#LegalResource",
      CV + "thematicArea", SKOS + "Concept", CV + "holdsRequirement", CV + "Requirement");

  @Autowired LinkedGuide guide;
  @Autowired Catalogue catalogue;

  @Test
  void everyNodeHasWhatItsClassWants() throws Exception {
    List<RdfNQuad> triples = triples();
    WANTED.forEach((type, properties) -> {
      Set<String> nodes = subjects(triples, type);
      assertThat(nodes).as(type).isNotEmpty();
      nodes.forEach(node -> assertThat(properties(triples, node)).as(node).containsAll(properties));
    });
    assertThat(subjects(triples, CPSV + "PublicService")).hasSameSizeAs(catalogue.all());
  }

  @Test
  void whatAServicePointsToIsThere() throws Exception {
    List<RdfNQuad> triples = triples();
    LEADS_TO.forEach((property, type) -> {
      Set<String> aims = triples.stream().filter(t -> t.getPredicate().getValue().equals(property))
          .map(t -> t.getObject().getValue()).collect(Collectors.toSet());
      assertThat(aims).as(property).isNotEmpty();
      assertThat(subjects(triples, type)).as(property).containsAll(aims);
    });
  }

  @Test
  void namesAreInBothLanguagesAndValuesHaveTheirTypes() throws Exception {
    List<RdfNQuad> triples = triples();
    String renewal = subjects(triples, CPSV + "PublicService").stream().filter(node -> node.endsWith("/SHP-02"))
        .findFirst().orElseThrow();
    assertThat(values(triples, renewal, DCT + "title")).extracting(value -> value.asLiteral().getLanguage().orElse(""))
        .containsExactlyInAnyOrder("ar", "en");
    assertThat(values(triples, renewal, CV + "processingTime")).singleElement().satisfies(time -> {
      assertThat(time.getValue()).as("seven working days").isEqualTo("P10D");
      assertThat(time.asLiteral().getDatatype()).isEqualTo("http://www.w3.org/2001/XMLSchema#duration");
    });
    assertThat(values(triples, renewal + "/cost/licence/STAMP", CV + "hasValue")).singleElement().satisfies(value ->
        assertThat(value.asLiteral().getDatatype()).isEqualTo("http://www.w3.org/2001/XMLSchema#double"));
    assertThat(values(triples, renewal + "/cost/licence/STAMP", DCT + "description"))
        .anySatisfy(text -> assertThat(text.getValue()).contains("illustrative"));
  }

  private List<RdfNQuad> triples() throws Exception {
    var document = JsonDocument.of(new StringReader(Json.write(guide.graph())));
    return JsonLd.toRdf(document).get().toList();
  }

  private static Set<String> subjects(List<RdfNQuad> triples, String type) {
    return triples.stream().filter(t -> t.getPredicate().getValue().equals(TYPE) && t.getObject().getValue().equals(type))
        .map(t -> t.getSubject().getValue()).collect(Collectors.toSet());
  }

  private static Set<String> properties(List<RdfNQuad> triples, String node) {
    return triples.stream().filter(t -> t.getSubject().getValue().equals(node)).map(t -> t.getPredicate().getValue())
        .collect(Collectors.toSet());
  }

  private static List<RdfValue> values(List<RdfNQuad> triples, String node, String property) {
    return triples.stream().filter(t -> t.getSubject().getValue().equals(node)
        && t.getPredicate().getValue().equals(property)).map(RdfNQuad::getObject).toList();
  }
}
