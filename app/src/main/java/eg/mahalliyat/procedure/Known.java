package eg.mahalliyat.procedure;

import java.util.Set;

/**
 * What a definition may refer to.
 *
 * @param roles of the offices
 * @param feeStages of the same definition's tariff
 * @param registers whose output a task may issue
 * @param bodies to which letters go
 * @param inventories from which something is allocated
 */
public record Known(
    Set<String> roles, Set<String> feeStages, Set<String> registers, Set<String> bodies, Set<String> inventories) {
  public Known {
    roles = Set.copyOf(roles);
    feeStages = Set.copyOf(feeStages);
    registers = Set.copyOf(registers);
    bodies = Set.copyOf(bodies);
    inventories = Set.copyOf(inventories);
  }
}
