import type { Locale } from "../../contracts/locale";

/** Who a part of the money goes to, in the words of the shop's pages: recipients of sale policies, postage and tax. */
const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    makers: "the makers' own income",
    maker: "the maker's own income",
    artist: "the maker's own income",
    maker_gratuity_account: "the maker's own account",
    makers_bonus: "a bonus for the makers",
    maker_piece_rate_advance_recovery: "piece rates already paid to the makers",
    materials: "materials",
    department_materials: "materials, bought by the department",
    workshop_safety_fund: "masks, gloves and clean air in the workshop",
    victim_and_community_fund: "a fund for victims and the community",
    victim_support: "support for victims",
    charity: "the charity that runs the workshop",
    house_programme: "keeping places in the house free",
    programme: "the center's programme",
    coop_reserve: "the co-operative's reserve",
    first_night_fund: "first nights after release",
    shop_running_costs: "running this shop: pictures, packing, payment",
    center_post: "sending the parcel, to the center that posts it",
    tax: "tax, to the state",
  },
  es: {
    makers: "ingreso propio de quienes hacen las piezas",
    maker: "ingreso propio de quien hizo la pieza",
    artist: "ingreso propio de quien hizo la obra",
    maker_gratuity_account: "cuenta propia de quien hizo la pieza",
    makers_bonus: "bonificación para quienes hacen las piezas",
    maker_piece_rate_advance_recovery: "pagos por pieza ya adelantados",
    materials: "materiales",
    department_materials: "materiales comprados por la administración",
    workshop_safety_fund: "mascarillas, guantes y aire limpio en el taller",
    victim_and_community_fund: "fondo para las víctimas y la comunidad",
    victim_support: "apoyo a las víctimas",
    charity: "la organización que dirige el taller",
    house_programme: "para que las plazas de la casa sigan siendo gratuitas",
    programme: "el programa del centro",
    coop_reserve: "la reserva de la cooperativa",
    first_night_fund: "las primeras noches en libertad",
    shop_running_costs: "funcionamiento de esta tienda: fotos, embalaje, pagos",
    center_post: "enviar el paquete, para el centro que lo manda",
    tax: "impuestos, para el Estado",
  },
  vi: {
    makers: "thu nhập riêng của những người làm",
    maker: "thu nhập riêng của người làm",
    artist: "thu nhập riêng của người làm",
    maker_gratuity_account: "tài khoản riêng của người làm",
    makers_bonus: "tiền thưởng cho những người làm",
    maker_piece_rate_advance_recovery: "tiền công theo món đã trả trước cho người làm",
    materials: "nguyên liệu",
    department_materials: "nguyên liệu do cơ quan quản lý mua",
    workshop_safety_fund: "khẩu trang, găng tay và không khí sạch trong xưởng",
    victim_and_community_fund: "quỹ cho nạn nhân và cộng đồng",
    victim_support: "hỗ trợ nạn nhân",
    charity: "tổ chức thiện nguyện điều hành xưởng",
    house_programme: "giữ chỗ ở miễn phí trong nhà phục hồi",
    programme: "chương trình của trung tâm",
    coop_reserve: "quỹ dự phòng của hợp tác xã",
    first_night_fund: "những đêm đầu sau khi được trả tự do",
    shop_running_costs: "vận hành cửa hàng: hình ảnh, đóng gói, thanh toán",
    center_post: "gửi kiện hàng, thuộc về trung tâm gửi đi",
    tax: "thuế, nộp cho nhà nước",
  },
  lt: {
    makers: "pačių meistrų pajamos",
    maker: "paties meistro pajamos",
    artist: "paties autoriaus pajamos",
    maker_gratuity_account: "asmeninė meistro sąskaita",
    makers_bonus: "priedas meistrams",
    maker_piece_rate_advance_recovery: "meistrams jau išmokėtas vienetinis atlygis",
    materials: "medžiagos",
    department_materials: "administracijos nupirktos medžiagos",
    workshop_safety_fund: "kaukės, pirštinės ir švarus oras dirbtuvėje",
    victim_and_community_fund: "fondas nukentėjusiesiems ir bendruomenei",
    victim_support: "pagalba nukentėjusiesiems",
    charity: "dirbtuvę valdanti labdaros organizacija",
    house_programme: "kad vietos sveikimo namuose liktų nemokamos",
    programme: "centro programa",
    coop_reserve: "kooperatyvo rezervas",
    first_night_fund: "pirmosios naktys išėjus į laisvę",
    shop_running_costs: "parduotuvės išlaikymas: nuotraukos, pakuotės, mokėjimai",
    center_post: "siuntos išsiuntimas, tenka ją siunčiančiam centrui",
    tax: "mokesčiai valstybei",
  },
};

const OTHER: Readonly<Record<Locale, string>> = {
  en: "another purpose named in the policy",
  es: "otro fin señalado en la política",
  vi: "mục đích khác nêu trong quy định",
  lt: "kitas taisyklėse nurodytas tikslas",
};

/** What a recipient is called, if it has words. */
export const knownRecipient = (recipient: string, locale: Locale): string | undefined =>
  WORDS[locale][recipient];

/** What a recipient is called; one that nobody has named yet is "another purpose". */
export function recipientName(recipient: string, locale: Locale): string {
  return knownRecipient(recipient, locale) ?? OTHER[locale];
}
