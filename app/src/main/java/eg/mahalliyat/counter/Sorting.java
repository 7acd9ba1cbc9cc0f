package eg.mahalliyat.counter;

import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.StoreResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where each scan of an intake goes. */
final class Sorting {
  private final Sheet sheet;
  private final List<UUID> scans;
  private final Map<UUID, String> chosen;
  private final Map<String, UUID> papers;
  private final Map<String, String> names = new HashMap<>();
  private final List<UUID> aside = new ArrayList<>();
  private final Map<UUID, StoreResult.Rejected> refused = new LinkedHashMap<>();

  Sorting(Sheet sheet, List<UUID> scans, Map<UUID, String> chosen) {
    this.sheet = sheet;
    this.scans = scans;
    this.chosen = chosen;
    this.papers = new LinkedHashMap<>(sheet.draft().content().papers());
  }

  void sort(Function<UUID, Document> documents) {
    papers.values().removeIf(document -> scans.contains(document) && chosen.containsKey(document));
    for (UUID scan : scans) {
      String choice = chosen.getOrDefault(scan, Scans.LATER);
      if (choice.equals(Scans.ASIDE)) {
        aside.add(scan);
      }
      sheet.wanted(choice).ifPresent(wanted -> put(wanted, documents.apply(scan)));
    }
  }

  private void put(Sheet.Wanted wanted, Document document) {
    Optional<StoreResult.Rejected> fault = wanted.accepted().fault(document.mediaType(), document.size());
    fault.ifPresent(why -> refused.put(document.id(), why));
    if (fault.isEmpty()) {
      papers.put(wanted.key(), document.id());
      names.put(wanted.key(), document.fileName());
    }
  }

  Map<String, UUID> papers() {
    return papers;
  }

  /** By question that a file answers, the file's name; empty where there is no file any more. */
  Map<String, Optional<String>> answers() {
    Map<String, Optional<String>> answers = new LinkedHashMap<>();
    sheet.papers().stream().filter(Sheet.Wanted::answer).map(Sheet.Wanted::key).forEach(key -> {
      if (names.containsKey(key)) {
        answers.put(key, Optional.ofNullable(names.get(key)));
      } else if (!papers.containsKey(key)) {
        answers.put(key, Optional.empty());
      }
    });
    return answers;
  }

  List<UUID> aside() {
    return aside;
  }

  Map<UUID, StoreResult.Rejected> refused() {
    return refused;
  }
}
