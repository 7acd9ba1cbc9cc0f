package eg.mahalliyat.expressions;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What expressions can do with numbers: {@code + - * < <= > >=} on decimals, also mixed with whole numbers, and
 * {@code egp number min max percent round}. Floating-point literals fit none of them.
 */
final class Library {
  @Immutable
  private interface Act {
    Object of(BigDecimal a, BigDecimal b);
  }

  private static final CelType NUMBER = ValueType.NUMBER.cel();
  private static final CelType WHOLE = SimpleType.INT;

  private final List<CelFunctionDecl> declarations = new ArrayList<>();
  private final List<CelFunctionBinding> bindings = new ArrayList<>();

  Library() {
    arithmetic("_+_", "add", NUMBER, (a, b) -> new Exact(a.add(b)));
    arithmetic("_-_", "sub", NUMBER, (a, b) -> new Exact(a.subtract(b)));
    arithmetic("_*_", "mul", NUMBER, (a, b) -> new Exact(a.multiply(b)));
    arithmetic("min", "min", NUMBER, (a, b) -> new Exact(a.min(b)));
    arithmetic("max", "max", NUMBER, (a, b) -> new Exact(a.max(b)));
    arithmetic("_<_", "lt", SimpleType.BOOL, (a, b) -> a.compareTo(b) < 0);
    arithmetic("_<=_", "le", SimpleType.BOOL, (a, b) -> a.compareTo(b) <= 0);
    arithmetic("_>_", "gt", SimpleType.BOOL, (a, b) -> a.compareTo(b) > 0);
    arithmetic("_>=_", "ge", SimpleType.BOOL, (a, b) -> a.compareTo(b) >= 0);
    conversion("egp");
    conversion("number");
    declare("percent", CelOverloadDecl.newGlobalOverload("percent_text", NUMBER, NUMBER, SimpleType.STRING));
    bindings.add(CelFunctionBinding.from("percent_text", Exact.class, String.class, Exact::percent));
    declare("round", CelOverloadDecl.newGlobalOverload("round_places", NUMBER, NUMBER, WHOLE));
    bindings.add(CelFunctionBinding.from("round_places", Exact.class, Long.class, Exact::round));
  }

  List<CelFunctionDecl> declarations() {
    return declarations;
  }

  List<CelFunctionBinding> bindings() {
    return bindings;
  }

  private void arithmetic(String function, String id, CelType result, Act act) {
    declare(function,
        CelOverloadDecl.newGlobalOverload(id + "_nn", result, NUMBER, NUMBER),
        CelOverloadDecl.newGlobalOverload(id + "_ni", result, NUMBER, WHOLE),
        CelOverloadDecl.newGlobalOverload(id + "_in", result, WHOLE, NUMBER));
    bindings.add(CelFunctionBinding.from(
        id + "_nn", Exact.class, Exact.class, (a, b) -> act.of(a.value(), b.value())));
    bindings.add(CelFunctionBinding.from(
        id + "_ni", Exact.class, Long.class, (a, b) -> act.of(a.value(), BigDecimal.valueOf(b))));
    bindings.add(CelFunctionBinding.from(
        id + "_in", Long.class, Exact.class, (a, b) -> act.of(BigDecimal.valueOf(a), b.value())));
  }

  private void conversion(String function) {
    declare(function,
        CelOverloadDecl.newGlobalOverload(function + "_text", NUMBER, SimpleType.STRING),
        CelOverloadDecl.newGlobalOverload(function + "_whole", NUMBER, WHOLE));
    bindings.add(CelFunctionBinding.from(function + "_text", String.class, text -> Exact.of(text)));
    bindings.add(CelFunctionBinding.from(function + "_whole", Long.class, whole -> Exact.of(whole)));
  }

  private void declare(String function, CelOverloadDecl... overloads) {
    declarations.add(CelFunctionDecl.newFunctionDeclaration(function, overloads));
  }
}
