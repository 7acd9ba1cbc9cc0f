package eg.mahalliyat.people.web;

import eg.mahalliyat.people.StaffImport;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A list of staff is looked through, and taken over as a whole when nothing is wrong with it. */
@Controller
class ImportPages {
  private static final int LARGEST = 8 << 20;

  private final StaffImport staffImport;

  ImportPages(StaffImport staffImport) {
    this.staffImport = staffImport;
  }

  @Does("people.administer")
  @GetMapping("/admin/staff/import")
  ModelAndView form() {
    return page(Form.empty(), null, HttpStatus.OK);
  }

  /** Without a button's name it is only looked through. */
  @Does("people.administer")
  @PostMapping("/admin/staff/import")
  ModelAndView send(Actor.Staff by, @RequestParam(required = false) @Nullable MultipartFile list,
      @RequestParam(defaultValue = "check") String how, @ModelAttribute("web") Web web) throws IOException {
    if (list == null || list.isEmpty() || list.getSize() > LARGEST) {
      return page(Form.empty().wrong("list", web.t("people.import.no-file")), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    byte[] bytes = list.getBytes();
    StaffImport.Result result = how.equals("store") ? staffImport.store(by, bytes) : staffImport.check(by, bytes);
    return page(Form.empty(), result, result.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView page(Form form, StaffImport.@Nullable Result result, HttpStatus status) {
    ModelAndView page = new ModelAndView("people/import", Map.of("form", form), status);
    return page.addObject("result", result);
  }
}
