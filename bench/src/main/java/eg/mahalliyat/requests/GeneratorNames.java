package eg.mahalliyat.requests;

import java.util.List;
import java.util.SplittableRandom;

/**
 * People, shops and addresses that could be, in the spellings that clerks and citizens type: with and without hamza, ya or
 * alif maqsura, ta marbuta or ha, compound names apart and together. All invented (A); the first of a list comes oftenest.
 */
final class GeneratorNames {
  private static final List<String> MEN = List.of("محمد", "أحمد", "احمد", "محمود", "مصطفى", "علي", "على", "حسن",
      "إبراهيم", "ابراهيم", "عبد الرحمن", "حسين", "خالد", "عمر", "يوسف", "كريم", "سيد", "السيد", "عبد الله", "طارق",
      "عادل", "أشرف", "اشرف", "مصطفي", "هشام", "ياسر", "عمرو", "وائل", "إسلام", "اسلام", "سامي", "سامى", "جمال",
      "رمضان", "شعبان", "رجب", "عبدالرحمن", "عبد العزيز", "صلاح", "مينا", "جورج", "بيتر", "عماد", "أيمن", "ايمن", "حمدي",
      "حمدى", "فتحي", "فتحى", "رؤوف", "رءوف", "عبد الحميد", "ماهر", "نبيل", "شريف", "هاني", "هانى", "زكريا", "كمال",
      "ربيع", "عبدالله", "أنور", "انور", "لطفي", "مؤمن", "مجدي", "مجدى", "مرقس", "بطرس", "عبد الفتاح", "إيهاب", "ايهاب",
      "ثروت", "منصور", "زياد", "أدهم", "مروان", "شوقي", "ممدوح", "عاطف", "بهاء", "ضياء", "علاء", "رضا", "أبو بكر");
  private static final List<String> WOMEN = List.of("فاطمة", "فاطمه", "مريم", "منى", "مني", "هدى", "هدي", "نورا",
      "نورهان", "آية", "اية", "سارة", "ساره", "زينب", "أسماء", "اسماء", "إيمان", "ايمان", "هبة", "هبه", "أمل", "امل",
      "نجلاء", "سعاد", "نادية", "ناديه", "سميرة", "سميره", "عزة", "رانيا", "دعاء", "شيماء", "هناء", "ليلى", "ليلي", "مها",
      "أميرة", "اميرة", "ماريان", "كريستين", "نعيمة", "صباح", "عائشة", "عايشة", "خديجة", "رشا", "غادة", "إسراء", "اسراء");
  private static final List<String> FAMILIES = List.of("السيد", "حسن", "عبد الحميد", "الشربيني", "المصري", "المصرى",
      "الشافعي", "النجار", "الحداد", "عثمان", "سليمان", "أبو زيد", "ابوزيد", "الجندي", "الجندى", "البنا", "الصاوي", "فرج",
      "الديب", "سلامة", "سلامه", "شاهين", "غنيم", "عوض", "بدوي", "بدوى", "الصعيدي", "القاضي", "حنا", "جرجس", "صليب",
      "عبد السلام", "الطحان", "الفقي", "الفقى", "زيدان", "رزق", "خليل", "البحيري", "الدسوقي", "الدسوقى", "العطار",
      "أبو العلا", "ابو العلا", "مرسي", "مرسى", "حجازي", "الشناوي", "عطية", "عطيه", "الزيات", "نصار", "هلال", "دياب",
      "الغمري", "الخولي", "الخولى", "قنديل", "عفيفي", "الأنصاري", "الانصاري", "طلبة", "فوزي", "الباز", "عمارة",
      "الشيمي", "أبو النجا", "جاد", "الكومي", "السمان", "الطنطاوي", "البرعي", "مكاوي", "الهواري", "تادرس", "عبد النبي",
      "الحسيني", "العدوي", "الليثي", "بركات", "شلبي", "الأشقر", "النمر", "العشماوي", "أبو شادي", "سرور", "الملاح");
  private static final List<String> TRADES = List.of("بقالة", "صيدلية", "مخبز", "مقهى", "مطعم", "ورشة", "مكتبة",
      "محل أدوات منزلية", "محل ملابس", "جزارة", "محل خضر وفاكهة", "صالون حلاقة", "محل قطع غيار", "مغسلة", "محل حلويات");
  private static final List<String> SHOPS = List.of("النيل", "الأمانة", "الهدى", "الإيمان", "السلام", "النور", "البركة",
      "أولاد السيد", "الحرمين", "الفردوس", "المدينة", "الأصدقاء", "الزهراء", "الشروق", "كليوباترا", "الأهرام");
  private static final List<String> STREETS = List.of("شارع الجمهورية", "شارع سعد زغلول", "شارع النصر", "شارع الجيش",
      "شارع المحطة", "شارع بورسعيد", "شارع أحمد عرابي", "شارع 9", "شارع المدارس", "شارع الثورة", "حارة الصاغة",
      "شارع البحر", "شارع عبد السلام عارف", "شارع الحرية", "شارع مصطفى كامل", "ميدان المحطة");
  private static final List<String> PLACES = List.of("الدور الأرضي", "بجوار المدرسة", "خلف المسجد الكبير",
      "أمام الكنيسة", "بجوار مكتب البريد", "أمام موقف السيارات", "محل رقم 3", "ناصية الشارع");
  private static final double WOMEN_SHARE = 0.35;

  private GeneratorNames() {}

  /** Four names, sometimes three: first, father's, grandfather's, family. */
  static String person(SplittableRandom random) {
    String first = often(random.nextDouble() < WOMEN_SHARE ? WOMEN : MEN, random);
    String fathers = often(MEN, random) + " " + (random.nextInt(8) == 0 ? "" : often(MEN, random) + " ");
    return first + " " + fathers + often(FAMILIES, random);
  }

  static String trade(SplittableRandom random) {
    return often(TRADES, random);
  }

  static String shop(SplittableRandom random) {
    return trade(random) + " " + any(SHOPS, random);
  }

  static String address(SplittableRandom random) {
    return (1 + random.nextInt(220)) + " " + any(STREETS, random) + "، " + any(PLACES, random);
  }

  private static String any(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  /** The earlier in the list, the oftener. */
  private static String often(List<String> from, SplittableRandom random) {
    double place = random.nextDouble();
    return from.get((int) (from.size() * place * place));
  }
}
