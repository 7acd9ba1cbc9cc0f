package eg.mahalliyat;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that a compiler does not know. Each says why; none may match nothing. */
class ArchitectureTest {
  private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target/classes/eg/mahalliyat"));
  private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final DescribedPredicate<JavaClass> A_PROGRAM =
      DescribedPredicate.describe("classes, not package comments", c -> !c.getSimpleName().equals("package-info"));

  @Test
  void timeIsGiven() {
    check(noClasses().should().callMethodWhere(target(nameMatching("now")).and(target(owner(assignableTo(Temporal.class)))))
        .orShould().callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")).and(target(owner(assignableTo(System.class)))))
        .because("tests let days pass: inject InstantSource"));
  }

  @Test
  void nobodySleeps() {
    check(noClasses().should().callMethod(Thread.class, "sleep", long.class)
        .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class)
        .because("who waits asks whether it is time yet, or plans a job"));
  }

  @Test
  void nobodyPrints() {
    check(noClasses().that().doNotHaveFullyQualifiedName("eg.mahalliyat.catalogue.ServicesCheck")
        .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
        .because("logs have levels and a place; standard output, which only a program of bin/ owns, has neither"));
  }

  @Test
  void oldDatesStayInside() {
    check(methods().that().arePublic().and().areDeclaredInClassesThat().arePublic()
        .should(neverName("java.util.Date", m -> namesDate(m)))
        .because("a Date is a time that its owner and others can change: Instant and LocalDate cannot be"));
  }

  @Test
  void theDecidingRoomsKnowNoFramework() {
    check(noClasses().that().resideInAnyPackage("..shared..", "..expressions..", "..procedure..", "..tariff..").and(A_PROGRAM)
        .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
        .because("deciding is pure: values in, values out, tested in microseconds"));
  }

  @Test
  void nothingIsInjectedIntoFields() {
    check(noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .because("a constructor shows what a class needs, and makes fields final"));
  }

  @Test
  void controllersLiveAtTheEdges() {
    check(classes().that().areMetaAnnotatedWith("org.springframework.stereotype.Controller")
        .should().resideInAnyPackage("..web..", "..provider..", "..portal..")
        .because("a room's pages are in `web`, a provider's call-backs with its adapter; the portal is pages only"));
  }

  @Test
  void namesSayWhatAThingIs() {
    check(noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util")
        .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Dto").orShould().haveSimpleNameEndingWith("Manager")
        .because("such a name fits everything, and so the class grows until it holds everything"));
  }

  @Test
  void moneyIsNeverAFloatingNumber() {
    String[] counting = {"..shared..", "..expressions..", "..tariff..", "..payments..", "..requests..", "..procedure.."};
    check(fields().that().areDeclaredInClassesThat().resideInAnyPackage(counting)
        .should().notHaveRawType(floating()).because("a tenth has no exact double: whole piastres, or BigDecimal"));
    check(methods().that().areDeclaredInClassesThat().resideInAnyPackage(counting)
        .should(neverName("a floating number", m -> raw(m).anyMatch(c -> FLOATING.contains(c.getName()))))
        .because("a tenth has no exact double: whole piastres, or BigDecimal"));
  }

  private static DescribedPredicate<JavaClass> floating() {
    return DescribedPredicate.describe("a floating number", c -> FLOATING.contains(c.getName()));
  }

  private static boolean namesDate(JavaMethod method) {
    return raw(method).anyMatch(c -> c.isEquivalentTo(Date.class));
  }

  private static Stream<JavaClass> raw(JavaMethod method) {
    return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
  }

  private static ArchCondition<JavaMethod> neverName(String what, java.util.function.Predicate<JavaMethod> found) {
    return new ArchCondition<>("neither take nor return " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (found.test(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names " + what));
        }
      }
    };
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(OURS);
  }
}
