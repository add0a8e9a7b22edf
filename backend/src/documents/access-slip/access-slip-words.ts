import type { Locale } from "../../contracts/locale";
import type { ManagerRole } from "../../contracts/manager/roles";

interface SlipWords {
  readonly title: Readonly<Record<"invitation" | "reset", string>>;
  readonly forWhom: (name: string) => string;
  readonly role: Readonly<Record<ManagerRole, string>>;
  readonly open: string;
  readonly orType: string;
  readonly code: string;
  readonly login: string;
  readonly until: (day: string) => string;
  readonly keep: string;
}

export const ACCESS_SLIP_WORDS: Record<Locale, SlipWords> = {
  en: {
    title: { invitation: "Your access to the workshop portal", reset: "A new password" },
    forWhom: (name) => `For ${name}`,
    role: { owner: "Owner", lister: "Lists pieces", sender: "Sends parcels", viewer: "Looks on" },
    open: "1. Photograph this with your phone,",
    orType: "or type this address:",
    code: "2. Your code",
    login: "Your name to log in",
    until: (day) => `Good until ${day}, once.`,
    keep: "Whoever has this paper can come in as you. Don't pass it on, and tear it up once you are in.",
  },
  es: {
    title: { invitation: "Tu acceso al portal del taller", reset: "Una contraseña nueva" },
    forWhom: (name) => `Para ${name}`,
    role: {
      owner: "Responsable",
      lister: "Publica piezas",
      sender: "Envía paquetes",
      viewer: "Solo mira",
    },
    open: "1. Apunta aquí con la cámara del teléfono,",
    orType: "o escribe esta dirección:",
    code: "2. Tu código",
    login: "Tu nombre para entrar",
    until: (day) => `Vale hasta el ${day}, una sola vez.`,
    keep: "Quien tenga este papel puede entrar por ti. No lo entregues a nadie y rómpelo cuando hayas entrado.",
  },
  vi: {
    title: { invitation: "Quyền vào cổng của xưởng", reset: "Mật khẩu mới" },
    forWhom: (name) => `Dành cho ${name}`,
    role: {
      owner: "Phụ trách",
      lister: "Đăng món hàng",
      sender: "Gửi kiện hàng",
      viewer: "Chỉ xem",
    },
    open: "1. Dùng máy ảnh điện thoại quét mã này,",
    orType: "hoặc gõ địa chỉ:",
    code: "2. Mã của bạn",
    login: "Tên đăng nhập của bạn",
    until: (day) => `Dùng được một lần, đến ngày ${day}.`,
    keep: "Ai có tờ giấy này có thể vào thay bạn. Đừng đưa cho ai, và hãy xé đi khi bạn đã vào được.",
  },
  lt: {
    title: { invitation: "Jūsų prieiga prie dirbtuvių portalo", reset: "Naujas slaptažodis" },
    forWhom: (name) => `Skirta: ${name}`,
    role: { owner: "Vadovas", lister: "Skelbia dirbinius", sender: "Siunčia siuntas", viewer: "Tik žiūri" },
    open: "1. Nuskaitykite tai telefono kamera",
    orType: "arba įveskite šį adresą:",
    code: "2. Jūsų kodas",
    login: "Jūsų prisijungimo vardas",
    until: (day) => `Galioja iki ${day}, vieną kartą.`,
    keep: "Kas turi šį lapelį, gali prisijungti jūsų vardu. Niekam jo neduokite, o prisijungę suplėšykite.",
  },
};
