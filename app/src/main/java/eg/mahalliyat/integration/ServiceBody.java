package eg.mahalliyat.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import eg.mahalliyat.catalogue.About;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.FeeInput;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Variant;
import eg.mahalliyat.expressions.DayFormula;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.tariff.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All of a service that the guide page says. Marks: S sourced, K generally known, A illustrative and never law, C computed.
 *
 * @param digest SHA-256 of what was published
 */
public record ServiceBody(ServiceCard service, String digest, Access access, List<QuestionBody> questions,
    List<PaperBody> papers, Way way, Money money) {
  /** @param notOpen why it cannot be begun yet; absent when it can */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Access(List<Said> who, List<Named> channels, List<Named> laws, String competence,
      @Nullable Said notOpen, Here here) {}

  /**
   * For which place all this is said.
   *
   * @param place code of a governorate or a unit; empty for the whole country
   * @param closed true when it cannot be begun there
   * @param instead where it can be begun then; empty when nobody said
   */
  public record Here(String place, boolean closed, String instead, List<Decision> decisions) {
    static Here of(Edition edition, String place) {
      Variant.Closed closed = edition.force().closed();
      return new Here(place, closed != null, closed == null ? "" : closed.instead(),
          Variant.of(edition.files()).stream().map(Decision::of).toList());
    }
  }

  /**
   * What a governorate or a unit decided for itself.
   *
   * @param values which values of the definition are its own, such as {@code fees.licence.RENEW.amount}
   */
  public record Decision(String place, String decision, LocalDate since, List<String> values) {
    static Decision of(Variant variant) {
      return new Decision(variant.place(), variant.decision(), variant.since(),
          variant.values().stream().map(Variant.Value::path).toList());
    }
  }

  /** Something with a key of the vocabulary and its name. */
  public record Named(String key, Said title) {}

  /**
   * @param kind such as {@code text}, {@code location} or {@code file}
   * @param options what may be answered; empty where anything of its kind may be
   * @param accept of {@code pdf jpeg png}; only of a file, as is {@code maxMegabytes}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record QuestionBody(String key, Said title, String kind, boolean conditional, List<Named> options,
      @Nullable List<String> accept, @Nullable Integer maxMegabytes) {}

  /** @param onFile the register that has it already; empty when it is uploaded */
  public record PaperBody(String key, Said title, boolean conditional, String onFile, boolean originalAtCounter,
      List<String> accept) {}

  public record Way(Term decideWithin, String decideWithinMark, String silence, List<Said> steps, List<TaskBody> tasks,
      List<OutputBody> outputs) {}

  /** @param kind {@code working} or {@code calendar} */
  public record Term(int days, String kind) {
    static Term of(LegalTerm term) {
      return new Term(term.days(), term.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  /** @param by the role; absent for the applicant and for the platform itself */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TaskBody(String key, Said title, String kind, @Nullable Named by, @Nullable Term within,
      boolean conditional) {}

  /** @param validYears a formula, as is {@code validUntil}; both absent when it does not expire */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record OutputBody(String register, Said title, @Nullable String validYears, @Nullable String validUntil,
      String mark) {}

  /** @param inputs what the fee calculator asks */
  public record Money(String currency, List<FeeBody> fees, List<InputBody> inputs) {}

  public record FeeBody(String stage, Named fee, String item, Rule rule) {}

  /** @param from the first day */
  public record Rule(String formula, String law, String mark, LocalDate from) {}

  /** @param options what may be answered; empty where anything of its kind may be */
  public record InputBody(String name, Said title, String kind, List<Named> options) {}

  static ServiceBody of(Edition edition, String place, Platform words, LocalDate today) {
    Service service = edition.service();
    var procedure = service.definition().procedure();
    String silence = procedure.silence().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var way = new Way(Term.of(procedure.decideWithin()), procedure.mark().letter(), silence, Said.lines(service, "steps"),
        procedure.stages().values().stream().flatMap(stage -> stage.tasks().stream())
            .map(task -> task(task, service)).toList(),
        service.definition().outputs().values().stream().map(output -> output(output, service)).toList());
    return new ServiceBody(ServiceCard.of(service), service.digest(), access(service, words, Here.of(edition, place)),
        service.definition().questions().stream().map(question -> question(question, service)).toList(),
        service.definition().papers().stream().map(paper -> paper(paper, service)).toList(), way,
        money(service, words, today));
  }

  private static Access access(Service service, Platform words, Here here) {
    About about = service.definition().about();
    return new Access(Said.lines(service, "who"),
        about.channels().stream().map(key -> new Named(key, words.said("catalogue.channel-" + key))).toList(),
        about.laws().stream().map(key -> new Named(key, Said.of(service, "laws." + key))).toList(), about.competence(),
        service.open() ? null : Said.of(service, "not-open." + about.notOpen()), here);
  }

  private static QuestionBody question(Question question, Service service) {
    String key = "questions." + question.key();
    FileQuestion file = question.kind() instanceof FileQuestion asked ? asked : null;
    return new QuestionBody(question.key(), Said.of(service, key + ".label"), question.kind().word(),
        question.when() != null, question.kind().options().stream().map(option -> option(key, option, service)).toList(),
        file == null ? null : file.accept(), file == null ? null : file.maxMegabytes());
  }

  private static Named option(String question, String option, Service service) {
    return new Named(option, Said.of(service,
        words -> words.find(question + ".options." + option).or(() -> words.find("yes-no." + option)).orElse(option)));
  }

  private static PaperBody paper(Paper paper, Service service) {
    boolean uploaded = paper.uploaded();
    return new PaperBody(paper.key(), Said.of(service, "documents." + paper.key() + ".title"), paper.required() != null,
        paper.onFile(), uploaded && paper.upload().originalAtCounter(), uploaded ? paper.upload().accept() : List.of());
  }

  private static TaskBody task(TaskDefinition task, Service service) {
    String role = task.doer().role();
    LegalTerm within = task.timing().within();
    return new TaskBody(task.id(), Said.of(service, "tasks." + task.id()), task.kind().word(),
        role == null ? null : new Named(role, Said.of(service, "roles." + role)),
        within == null ? null : Term.of(within), task.when() != null);
  }

  private static OutputBody output(Output output, Service service) {
    Formula years = output.validity().years();
    DayFormula until = output.validity().until();
    return new OutputBody(output.register(), Said.of(service, "outputs." + output.register()),
        years == null ? null : years.text(), until == null ? null : until.text(), output.mark().letter());
  }

  private static Money money(Service service, Platform words, LocalDate today) {
    var tariff = service.definition().tariff();
    return new Money("EGP", tariff.stages().stream()
        .flatMap(stage -> tariff.published(stage, today).stream().map(fee -> fee(stage, fee, service))).toList(),
        FeeCalculator.inputs(service, today).stream().map(input -> input(input, service, words)).toList());
  }

  private static FeeBody fee(String stage, Published fee, Service service) {
    return new FeeBody(stage, new Named(fee.key(), Said.of(service, "fees." + fee.key())), fee.revenueItem(),
        new Rule(fee.formula(), fee.legal(), fee.mark().letter(), fee.terms().from()));
  }

  private static InputBody input(FeeInput input, Service service, Platform words) {
    Said own = words.said("catalogue.input." + input.name());
    return new InputBody(input.name(),
        new Said(input.label(service.words(Locale.of("ar"))).orElse(own.ar()),
            input.label(service.words(Locale.ENGLISH)).orElse(own.en())),
        input.question().kind().word(), input.question().kind().options().stream()
            .map(option -> new Named(option, Said.of(service, said -> input.value(said, option)))).toList());
  }
}
