import type { Localised } from "../../contracts/locale";

/**
 * What the shop says where no law has spoken: of the post, the papers, a batch that is sold out. A dataset that has words
 * for one of these keys is followed; every other sentence is the dataset's alone.
 */
export const OWN_MESSAGES: Readonly<Record<string, Localised>> = {
  allowed: {
    en: "This piece can be sent to {country}.",
    es: "Esta pieza puede enviarse a {country}.",
    vi: "Món này gửi được đến {country}.",
    lt: "Šį dirbinį galima siųsti į pasirinktą šalį ({country}).",
  },
  blocked: {
    en: "We can't send this piece to {country}.",
    es: "No podemos enviar esta pieza a {country}.",
    vi: "Chúng tôi không thể gửi món này đến {country}.",
    lt: "Šio dirbinio į pasirinktą šalį ({country}) siųsti negalime.",
  },
  batch_sold_out: {
    en: "The pieces of this kind that may go to {country} are sold out. Those that are left can't be sent there. They can be sent to: {allowed_list}.",
    es: "Las piezas de este tipo que pueden enviarse a {country} están agotadas. Las que quedan no pueden enviarse allí. Sí se pueden enviar a: {allowed_list}.",
    vi: "Những món loại này được phép gửi đến {country} đã hết hàng. Những món còn lại không gửi đến đó được. Có thể gửi đến: {allowed_list}.",
    lt: "Šios rūšies dirbiniai, kuriuos galima siųsti į pasirinktą šalį ({country}), išparduoti. Likusių ten siųsti negalima. Galime siųsti į šias šalis: {allowed_list}.",
  },
  facts_missing: {
    en: "This piece can't be sent to {country} yet: what customs asks for is not all on record. Until it is, the piece is sold in its own country only.",
    es: "Esta pieza todavía no puede enviarse a {country}: faltan datos que pide la aduana. Hasta tenerlos, solo se vende en su país.",
    vi: "Món này chưa gửi được đến {country}: còn thiếu thông tin mà hải quan yêu cầu. Khi chưa đủ, món này chỉ bán trong nước.",
    lt: "Šio dirbinio į pasirinktą šalį ({country}) siųsti dar negalima: trūksta muitinei reikalingų duomenų. Kol jų nėra, jis parduodamas tik savo šalyje.",
  },
  not_carried: {
    en: "No post carries this piece to {country} for now, though the law there would let it in. It can be sent to: {allowed_list}.",
    es: "Por ahora ningún correo lleva esta pieza a {country}, aunque la ley de allí la dejaría entrar. Sí se puede enviar a: {allowed_list}.",
    vi: "Hiện chưa có bưu chính nào chuyển món này đến {country}, dù luật ở đó cho phép nhập. Có thể gửi đến: {allowed_list}.",
    lt: "Šiuo metu nė vienas paštas šio dirbinio ten ({country}) neveža, nors įstatymas jį įsileistų. Galime siųsti į šias šalis: {allowed_list}.",
  },
};
