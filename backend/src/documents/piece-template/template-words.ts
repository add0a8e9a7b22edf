import type { Localised } from "../../contracts/locale";
import type { ImportColumn } from "../../contracts/manager/piece-import-words";

/** Names of the sheets of the template, and what its first one says above the columns. */
export const TEMPLATE_WORDS = {
  pieces: { en: "Pieces", es: "Piezas", vi: "Món", lt: "Dirbiniai" },
  help: { en: "How to fill it in", es: "Cómo llenarlo", vi: "Cách điền", lt: "Kaip pildyti" },
  intro: {
    en: "One row for each kind of piece. Only the name has to be there; the rest can be added later in the portal. Save the file and choose it in the portal under Pieces, Import. Nothing is made before you have seen how each row was read.",
    es: "Una fila por cada tipo de pieza. Solo el nombre es obligatorio; lo demás se puede completar después en el portal. Guarda el archivo y elígelo en el portal, en Piezas, Importar. Nada se crea antes de que veas cómo se leyó cada fila.",
    vi: "Mỗi loại món một dòng. Chỉ cần có tên; phần còn lại có thể bổ sung sau trên cổng. Lưu tệp rồi chọn tệp trên cổng, mục Món, Nhập. Chưa có gì được tạo trước khi bạn xem từng dòng được đọc thế nào.",
    lt: "Kiekvienai dirbinio rūšiai – viena eilutė. Būtinas tik pavadinimas; visa kita galima papildyti vėliau portale. Įrašykite failą ir pasirinkite jį portale: Dirbiniai, Importas. Niekas nesukuriama, kol nepamatysite, kaip perskaityta kiekviena eilutė.",
  },
  column: { en: "Column", es: "Columna", vi: "Cột", lt: "Stulpelis" },
  meaning: { en: "What to write", es: "Qué escribir", vi: "Ghi gì", lt: "Ką rašyti" },
} as const satisfies Readonly<Record<string, Localised>>;

/** What to write in each column. */
export const COLUMN_HELP: Readonly<Record<ImportColumn, Localised>> = {
  title: {
    en: "What shoppers read first, at most 80 letters. No names of people.",
    es: "Lo primero que leen los compradores, máximo 80 letras. Sin nombres de personas.",
    vi: "Điều người mua đọc đầu tiên, tối đa 80 chữ. Không ghi tên người.",
    lt: "Ką pirkėjai perskaito pirmiausia, iki 80 ženklų. Be žmonių vardų.",
  },
  craft: {
    en: "Choose from the list.",
    es: "Elige de la lista.",
    vi: "Chọn trong danh sách.",
    lt: "Pasirinkite iš sąrašo.",
  },
  words: {
    en: "A few sentences: what it is, how it is made, what it is good for.",
    es: "Unas frases: qué es, cómo se hace, para qué sirve.",
    vi: "Vài câu: đây là gì, làm thế nào, dùng để làm gì.",
    lt: "Keli sakiniai: kas tai, kaip pagaminta, kam tinka.",
  },
  materials: {
    en: "From the list, or in your own words. Several are separated by a semicolon: bamboo; leather.",
    es: "De la lista o con tus palabras. Si son varios, sepáralos con punto y coma: bambú; cuero.",
    vi: "Chọn trong danh sách hoặc tự ghi. Nhiều chất liệu thì cách nhau bằng dấu chấm phẩy: tre; da.",
    lt: "Iš sąrašo arba savais žodžiais. Kelias atskirkite kabliataškiu: bambukas; oda.",
  },
  species: {
    en: "For wood and other plants or animals, if you know it. Example: Pinus radiata.",
    es: "Para madera y otras plantas o animales, si la conoces. Ejemplo: Pinus radiata.",
    vi: "Với gỗ, cây hoặc con vật khác, nếu bạn biết. Ví dụ: Pinus radiata.",
    lt: "Medienai ir kitiems augalams ar gyvūnams, jei žinote. Pavyzdys: Pinus radiata.",
  },
  length: { en: "Centimetres.", es: "Centímetros.", vi: "Xăng-ti-mét.", lt: "Centimetrais." },
  width: { en: "Centimetres.", es: "Centímetros.", vi: "Xăng-ti-mét.", lt: "Centimetrais." },
  height: { en: "Centimetres.", es: "Centímetros.", vi: "Xăng-ti-mét.", lt: "Centimetrais." },
  weight: {
    en: "Grams of one piece, without its package.",
    es: "Gramos de una pieza, sin su empaque.",
    vi: "Số gam của một chiếc, không kể bao bì.",
    lt: "Vieno dirbinio gramai, be pakuotės.",
  },
  quantity: {
    en: "How many are ready. Leave it empty for pieces made to order.",
    es: "Cuántas están listas. Déjalo vacío si se hacen por encargo.",
    vi: "Số chiếc đã sẵn. Để trống nếu làm theo đơn.",
    lt: "Kiek jau paruošta. Jei gaminate pagal užsakymą, palikite tuščią.",
  },
  days: {
    en: "Only for pieces made to order: days until one is ready.",
    es: "Solo por encargo: días hasta que esté lista.",
    vi: "Chỉ khi làm theo đơn: số ngày để làm xong một chiếc.",
    lt: "Tik gaminant pagal užsakymą: per kiek dienų pagaminama.",
  },
  capacity: {
    en: "Only for pieces made to order: how many can be on order at a time.",
    es: "Solo por encargo: cuántas pueden estar encargadas a la vez.",
    vi: "Chỉ khi làm theo đơn: nhận tối đa bao nhiêu đơn cùng lúc.",
    lt: "Tik gaminant pagal užsakymą: kiek galima užsakyti vienu metu.",
  },
  price: {
    en: "Your price of one piece, tax included. A number without words.",
    es: "Tu precio de una pieza, impuestos incluidos. Un número sin palabras.",
    vi: "Giá của bạn cho một chiếc, đã gồm thuế. Chỉ ghi số.",
    lt: "Jūsų vieno dirbinio kaina su mokesčiais. Skaičius be žodžių.",
  },
  materials_cost: {
    en: "What the materials of one piece cost, if your workshop is paid for them first.",
    es: "Lo que cuestan los materiales de una pieza, si a tu taller se le pagan primero.",
    vi: "Tiền nguyên liệu của một chiếc, nếu xưởng được trả phần này trước.",
    lt: "Kiek kainuoja vieno dirbinio medžiagos, jei jos jūsų dirbtuvei apmokamos pirmiausia.",
  },
  made_on: {
    en: "Day, month, year: 14/03/2026.",
    es: "Día, mes, año: 14/03/2026.",
    vi: "Ngày, tháng, năm: 14/03/2026.",
    lt: "Diena, mėnuo, metai: 14/03/2026.",
  },
  work: {
    en: "Which people, never their names. Choose from the list; several are separated by a semicolon.",
    es: "Qué personas, nunca sus nombres. Elige de la lista; si son varias, sepáralas con punto y coma.",
    vi: "Nhóm người nào, không ghi tên. Chọn trong danh sách; nhiều nhóm thì cách nhau bằng dấu chấm phẩy.",
    lt: "Kokie žmonės, niekada vardai. Pasirinkite iš sąrašo; kelis atskirkite kabliataškiu.",
  },
  in_prison: {
    en: "Yes if any part of the work was done inside a prison.",
    es: "Sí, si alguna parte del trabajo se hizo dentro de una prisión.",
    vi: "Có, nếu bất kỳ phần việc nào được làm bên trong trại giam.",
    lt: "Taip, jei bent dalis darbo atlikta kalėjime.",
  },
  photos: {
    en: "Names of the photo files, separated by a semicolon: box1.jpg; box2.jpg. Send the photos in the portal under Import before you choose this file, or afterwards and check the file again.",
    es: "Nombres de los archivos de foto, separados con punto y coma: caja1.jpg; caja2.jpg. Envía las fotos en el portal, en Importar, antes de elegir este archivo, o después, y revisa el archivo otra vez.",
    vi: "Tên các tệp ảnh, cách nhau bằng dấu chấm phẩy: hop1.jpg; hop2.jpg. Gửi ảnh trên cổng, mục Nhập, trước khi chọn tệp này, hoặc gửi sau rồi kiểm tra lại tệp.",
    lt: "Nuotraukų failų pavadinimai, atskirti kabliataškiu: deze1.jpg; deze2.jpg. Nuotraukas nusiųskite portale, skiltyje Importas, prieš pasirinkdami šį failą arba vėliau – tada failą patikrinkite dar kartą.",
  },
};
