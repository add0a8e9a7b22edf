/** A person's address as each country asks for it; keys are those of `checkout.address.label`. */
export const ADDRESSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pe: {
    firstName: "Rosa",
    lastName: "Quispe",
    street: "Av. Larco 345",
    district: "Miraflores, Lima",
    department: "Lima",
    postcode: "15074",
  },
  de: {
    firstName: "Jürgen",
    lastName: "Weiß",
    street: "Hauptstraße 7",
    city: "Oldenburg",
    postcode: "26133",
  },
  lt: {
    firstName: "Rūta",
    lastName: "Žukauskaitė",
    street: "Gedimino pr. 9",
    city: "Vilnius",
    postcode: "01103",
  },
  vn: {
    firstName: "Lan",
    lastName: "Nguyễn Thị",
    street: "12 phố Hàng Bông",
    city: "Hoàn Kiếm",
    province: "Hà Nội",
  },
  us: {
    firstName: "June",
    lastName: "Carter",
    street: "400 Alder Street",
    city: "Portland",
    state: "Oregon",
    zip: "97205",
  },
};
