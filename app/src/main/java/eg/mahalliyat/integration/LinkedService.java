package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.procedure.DayKind;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.tariff.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One service as nodes of the linked guide: itself, its costs, inputs, outputs, channels and requirements. */
final class LinkedService {
  private static final Pattern FIXED = Pattern.compile("egp\\('?(\\d+(?:\\.\\d{1,2})?)'?\\)");
  private static final String EGP = "http://publications.europa.eu/resource/authority/currency/EGP";
  private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

  private final Service service;
  private final String base;
  private final Platform words;
  private final LifeEvents events;
  private final List<Map<String, Object>> nodes = new ArrayList<>();

  LinkedService(Service service, String base, Platform words, LifeEvents events) {
    this.service = service;
    this.base = base;
    this.words = words;
    this.events = events;
  }

  List<Map<String, Object>> nodes(LocalDate today) {
    var about = service.definition().about();
    var tariff = service.definition().tariff();
    Map<String, Object> node = node("", "cpsv:PublicService", Said.of(service, "title"), service.code());
    node.put("dct:description", literals(Said.of(service, "summary")));
    node.put("dcat:keyword", keywords());
    node.put("dct:language", Stream.of("ARA", "ENG").map(language -> Map.of("@id", LANGUAGES + language)).toList());
    node.put("dct:spatial", Map.of("@id", LinkedGuide.COUNTRY));
    node.put("cv:hasCompetentAuthority", Map.of("@id", base + "authority/local-unit"));
    node.put("cv:thematicArea", Map.of("@id", base + "category/" + about.category()));
    node.put("cv:processingTime", typed("xsd:duration", duration(service.definition().procedure().decideWithin())));
    node.put("cv:hasLegalResource",
        about.laws().stream().map(law -> Map.of("@id", base + "law/" + law.replace('/', '-'))).toList());
    node.put("cv:isGroupedBy",
        events.of(service.code()).stream().map(event -> Map.of("@id", base + "event/" + event.key())).toList());
    node.put("cv:hasInputType", service.definition().papers().stream().map(this::input).toList());
    node.put("cpsv:produces",
        service.definition().outputs().keySet().stream().map(key -> part("output", key, "cv:Output", "outputs." + key)).toList());
    node.put("cv:hasChannel", about.channels().stream().map(this::channel).toList());
    node.put("cv:hasCost", tariff.stages().stream().flatMap(stage -> tariff.published(stage, today).stream()
        .map(fee -> cost(stage, fee))).toList());
    node.put("cv:holdsRequirement", requirements());
    return nodes;
  }

  private Map<String, Object> input(Paper paper) {
    return part("input", paper.key(), "cv:EvidenceType", "documents." + paper.key() + ".title");
  }

  private Map<String, Object> channel(String channel) {
    return ref(node("/channel/" + channel, "cv:Channel", words.said("catalogue.channel-" + channel),
        service.code() + "/channel/" + channel));
  }

  private List<Map<String, Object>> requirements() {
    List<Said> who = Said.lines(service, "who");
    var all = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < who.size(); i++) {
      String path = "/requirement/" + (i + 1);
      all.add(ref(node(path, "cv:Requirement", who.get(i), service.code() + path)));
    }
    return all;
  }

  /** The value is left out where it depends on the case. What is only an example says so wherever it is read. */
  private Map<String, Object> cost(String stage, Published fee) {
    String path = "/cost/" + stage + "/" + fee.key();
    Said title = Said.of(service, "fees." + fee.key());
    Said mark = words.said("catalogue.mark-" + fee.mark().letter());
    Map<String, Object> node = node(path, "cv:Cost", title, service.code() + path);
    node.put("dct:description",
        literals(new Said(title.ar() + " (" + mark.ar() + ")", title.en() + " (" + mark.en() + ")")));
    node.put("cv:currency", Map.of("@id", EGP));
    Matcher fixed = FIXED.matcher(fee.formula().strip());
    if (fixed.matches()) {
      node.put("cv:hasValue", typed("xsd:double", fixed.group(1)));
    }
    return ref(node);
  }

  private Map<String, Object> part(String kind, String key, String type, String word) {
    String path = "/" + kind + "/" + key;
    return ref(node(path, type, Said.of(service, word), service.code() + path));
  }

  private Map<String, Object> node(String path, String type, Said title, String identifier) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@id", base + "service/" + service.code() + path);
    node.put("@type", type);
    node.put("dct:identifier", identifier);
    node.put("dct:title", literals(title));
    nodes.add(node);
    return node;
  }

  private static Map<String, Object> ref(Map<String, Object> node) {
    return Map.of("@id", node.getOrDefault("@id", ""));
  }

  private List<Map<String, String>> keywords() {
    var all = new ArrayList<Map<String, String>>();
    service.words(Locale.of("ar")).list("synonyms").forEach(word -> all.add(literal("ar", word)));
    service.words(Locale.ENGLISH).list("synonyms").forEach(word -> all.add(literal("en", word)));
    return all;
  }

  static List<Map<String, String>> literals(Said said) {
    return List.of(literal("ar", said.ar()), literal("en", said.en()));
  }

  private static Map<String, String> literal(String language, String text) {
    return Map.of("@language", language, "@value", text);
  }

  private static Map<String, String> typed(String type, String value) {
    return Map.of("@type", type, "@value", value);
  }

  /** ISO 8601 knows no working days: a week has five of them. */
  private static String duration(LegalTerm term) {
    int days = term.kind() == DayKind.CALENDAR ? term.days() : (term.days() * 7 + 4) / 5;
    return "P" + days + "D";
  }
}
