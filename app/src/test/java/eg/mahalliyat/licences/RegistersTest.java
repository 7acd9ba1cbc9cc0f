package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistersTest {
  @Test
  void aWrongRegisterIsToldWithItsLine() {
    List<Fault> faults = new ArrayList<>();
    Registers.read("""
        - {key: building-permit, prefix: BLD}
        - {key: Building_Permit, prefix: PERM}
        - {key: works-permit, prefix: bld}
        - {key: demolition, prefix: BLD}
        - {key: building-permit, prefix: BLD2}
        - {key: kiosk, prefix: KSK, colour: red}
        """, faults);
    assertThat(faults).extracting(Fault::line).containsExactly(2, 3, 4, 5, 6);
    assertThat(faults).extracting(Fault::file).containsOnly("registers.yaml");
  }

  @Test
  void codesFindTheirRegisterAgain() {
    Registers registers = Registers.shipped();
    registers.prefixes().forEach((register, prefix) -> assertThat(registers.register(prefix)).contains(register));
    assertThat(registers.prefix("shop-licence")).as("codes with it are out in the world").isEqualTo("SHOP");
    assertThat(registers.register("NONE")).isEmpty();
  }
}
